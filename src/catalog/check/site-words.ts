import { didYouMean } from '../parse/nearest.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import type { ProblemCode } from '../../schema/problem-codes.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, type CheckInput } from './check.ts';

interface WordUse {
  readonly file: ParsedFile;
  readonly path: readonly PropertyKey[];
  readonly word: string;
}

/** Reports areas, audiences, criteria and options that are not in site.yaml. */
export function checkSiteWords(input: CheckInput): Problem[] {
  const { site } = input;
  if (site === undefined) return [];
  const ids = (named: readonly { id: string }[]) => named.map(({ id }) => id);
  return [
    ...unknownWords('area', 'areas', 'unknown-area', ids(site.areas), areaUses(input)),
    ...unknownWords(
      'audience',
      'audiences',
      'unknown-audience',
      site.audiences,
      audienceUses(input),
    ),
    ...unknownWords(
      'criterion',
      'criteria',
      'unknown-criterion',
      ids(site.criteria),
      criterionUses(input),
    ),
    ...unknownWords('option', 'options', 'unknown-option', ids(site.options), optionUses(input)),
  ];
}

function unknownWords(
  what: string,
  list: string,
  code: ProblemCode,
  known: readonly string[],
  uses: readonly WordUse[],
): Problem[] {
  return uses
    .filter(({ word }) => !known.includes(word))
    .map(({ file, path, word }) => {
      if (known.length > 0) {
        return at(file, path, code, `unknown ${what} "${word}"`, didYouMean(word, known));
      }
      const hint = `Add it to ${list} in site.yaml, or remove it here.`;
      return at(file, path, code, `unknown ${what} "${word}": site.yaml has no ${list}`, hint);
    });
}

function areaUses(input: CheckInput): WordUse[] {
  const items = filesOf(input, 'item').flatMap((file) =>
    file.fields.area.map((word, index) => ({ file, path: ['area', index], word })),
  );
  const entries = [...filesOf(input, 'upgrade-note'), ...filesOf(input, 'known-issue')];
  const own = entries.flatMap((file) =>
    file.fields.area === undefined ? [] : [{ file, path: ['area'], word: file.fields.area }],
  );
  const components = filesOf(input, 'release').flatMap((file) =>
    file.fields.components.flatMap(({ area }, index) =>
      area === undefined ? [] : [{ file, path: ['components', index, 'area'], word: area }],
    ),
  );
  return [...items, ...own, ...components];
}

function audienceUses(input: CheckInput): WordUse[] {
  return filesOf(input, 'item').flatMap((file) =>
    file.fields.audience.map((word, index) => ({ file, path: ['audience', index], word })),
  );
}

function optionUses(input: CheckInput): WordUse[] {
  return filesOf(input, 'upgrade-note').flatMap((file) =>
    file.fields.applies_if.map((word, index) => ({ file, path: ['applies_if', index], word })),
  );
}

function criterionUses(input: CheckInput): WordUse[] {
  return filesOf(input, 'item').flatMap((file) => {
    const uses = (criteria: object, path: readonly PropertyKey[]) =>
      Object.keys(criteria).map((word) => ({ file, path: [...path, 'criteria', word], word }));
    const { criteria, parts, history } = file.fields;
    return [
      ...uses(criteria, []),
      ...parts.flatMap((part, index) => uses(part.criteria, ['parts', index])),
      ...history.flatMap((entry, index) => [
        ...uses(entry.criteria, ['history', index]),
        ...Object.entries(entry.parts).flatMap(([id, change]) =>
          uses(change.criteria, ['history', index, 'parts', id]),
        ),
      ]),
    ];
  });
}
