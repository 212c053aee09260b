import type { ImportContext } from './context.ts';
import { criterionAsked } from './criteria-questions.ts';
import { flatten, type Section, type Statement } from './statements.ts';
import { asPlaced, asStructure, type Verdict } from './verdicts.ts';
import { squashed } from './words.ts';

/** Lines that repeat what site.yaml or the headings say, with their verdicts. */
export interface Repeated {
  readonly statements: readonly Statement[];
  readonly verdicts: readonly Verdict[];
}

/** Finds the lines that ask the criteria of site.yaml, and those that only name a heading to come. */
export function siteVerdicts(
  { catalog, slug }: ImportContext,
  sections: readonly Section[],
): Repeated {
  const path = `meetings/${slug}.md`;
  const all = sections.flatMap(({ statements }) => flatten(statements));
  const titles = new Set(sections.flatMap(({ heading }) => heading ?? []).map(nameOf));
  const asked = all.flatMap((statement) => {
    const id = criterionAsked(catalog.site, statement.text);
    return id === undefined ? [] : [{ statement, id }];
  });
  // "Think of every item whether" says nothing without the questions that follow it.
  const leads = all.filter(
    (statement) =>
      statement.kind === 'text' &&
      !/^\(?\s*[a-h]\s*\)/iu.test(statement.text) &&
      asked.some((question) => question.statement.lines[0] === (statement.lines.at(-1) ?? 0) + 1),
  );
  const contents = all.filter(
    (statement) => statement.children.length === 0 && titles.has(nameOf(statement)),
  );
  const structure = [...leads, ...contents];
  return {
    statements: [...asked.map(({ statement }) => statement), ...structure],
    verdicts: [
      ...asked.flatMap(({ statement, id }) => asPlaced(statement, 'site.yaml', `criterion ${id}`)),
      ...structure.flatMap(({ lines }) => asStructure(lines, path)),
    ],
  };
}

function nameOf({ text }: Statement): string {
  return squashed(text);
}
