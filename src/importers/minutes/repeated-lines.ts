import type { ImportContext } from './context.ts';
import { askedCriterion } from './criteria-questions.ts';
import { flatten, type MinutesSection, type Statement } from './statements.ts';
import { placedResults, structureResults, type LineResult } from './line-results.ts';
import { normalized } from './words.ts';

/** Lines that repeat site.yaml or a heading, with their results. */
export interface RepeatedLines {
  readonly statements: readonly Statement[];
  readonly results: readonly LineResult[];
}

/** Finds lines that repeat a criterion of site.yaml, and lines that only repeat a heading. */
export function findRepeatedLines(
  { catalog, slug }: ImportContext,
  sections: readonly MinutesSection[],
): RepeatedLines {
  const path = `meetings/${slug}.md`;
  const all = sections.flatMap(({ statements }) => flatten(statements));
  const titles = new Set(sections.flatMap(({ heading }) => heading ?? []).map(nameOf));
  const asked = all.flatMap((statement) => {
    const id = askedCriterion(catalog.site, statement.text);
    return id === undefined ? [] : [{ statement, id }];
  });
  // A lead-in such as "Think of every item whether" belongs to the questions below it.
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
    results: [
      ...asked.flatMap(({ statement, id }) =>
        placedResults(statement, 'site.yaml', `criterion ${id}`),
      ),
      ...structure.flatMap(({ lines }) => structureResults(lines, path)),
    ],
  };
}

function nameOf({ text }: Statement): string {
  return normalized(text);
}
