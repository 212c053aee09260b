import type { ImportContext } from './context.ts';
import { mergedResults, type LineResult } from './line-results.ts';
import { readMarks } from './marks.ts';
import { findArea } from './proposals.ts';
import { sectionKind } from './sections.ts';
import type { Statement } from './statements.ts';
import { normalized } from './words.ts';

/** Headings and other lines that name the lines below them. */
export interface HeadingLines {
  /** The results of those whose words add nothing to the lines below. */
  readonly results: readonly LineResult[];
  /** Those with words of their own, which are kept as text of the meeting. */
  readonly kept: readonly Statement[];
}

/** Sorts lines that name others; `holds` tells whether there are lines below one. */
export function readHeadingLines(
  context: ImportContext,
  lines: readonly Statement[],
  holds: (statement: Statement) => boolean,
): HeadingLines {
  const results: LineResult[] = [];
  const kept: Statement[] = [];
  for (const line of lines) {
    const why = reasonOf(context, line);
    if (why !== undefined) results.push(...mergedResults(line, why));
    else if (holds(line)) kept.push(line);
  }
  return { results, kept };
}

function reasonOf({ catalog: { site }, release }: ImportContext, { text }: Statement) {
  const { status, rest } = readMarks(text);
  if (status !== undefined && !/\p{L}/u.test(rest)) return 'it is the state of the lines below';
  if (sectionKind(text) !== undefined) return 'it names the section of the lines below';
  if (findArea(site, text) !== undefined) return 'it names the area of the lines below';
  const name = normalized(text);
  const isRelease = [release.id, release.title, release.version].some((word) => {
    const wanted = normalized(word);
    return (
      name === wanted ||
      name === `release${wanted}` ||
      (wanted.length > 1 && /\d$/u.test(wanted) && name.endsWith(wanted))
    );
  });
  return isRelease ? 'it names the release' : undefined;
}
