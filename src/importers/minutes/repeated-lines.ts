import type { ImportContext } from './context.ts';
import { askedCriterion } from './criteria-questions.ts';
import { flatten, type MinutesSection, type Statement } from './statements.ts';
import { mergedResults, type LineResult } from './line-results.ts';
import { normalized } from './words.ts';

/** Lines that repeat site.yaml or a heading, with their results. */
export interface RepeatedLines {
  readonly statements: readonly Statement[];
  readonly results: readonly LineResult[];
  /** Lines that introduce the questions; their words are kept as text of the meeting. */
  readonly leads: readonly Statement[];
}

const NOTHING =
  /^(?:none|nothing(?: to report)?|n\/a|no news|keine|nichts(?: neues)?|entfällt)[.!]?$/iu;

/** Finds lines that repeat a criterion of site.yaml, and lines that only repeat a heading. */
export function findRepeatedLines(
  { catalog }: ImportContext,
  sections: readonly MinutesSection[],
): RepeatedLines {
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
  const empty = all.filter(
    ({ text, children }) => children.length === 0 && NOTHING.test(text.trim()),
  );
  return {
    statements: [...empty, ...asked.map(({ statement }) => statement), ...contents, ...leads],
    leads,
    results: [
      ...asked.flatMap(({ statement, id }) =>
        mergedResults(statement, `site.yaml has the question of the criterion ${id}`),
      ),
      ...empty.flatMap((statement) => mergedResults(statement, 'it says that there is nothing')),
      ...contents.flatMap((statement) => mergedResults(statement, 'it repeats a heading')),
    ],
  };
}

function nameOf({ text }: Statement): string {
  return normalized(text);
}
