import { entryText } from './clean.ts';
import type { Fact, PartName } from './facts.ts';
import { findLikelihood } from './likelihood.ts';
import { findLinks } from './links.ts';
import { readMarks, withoutEdges, withoutSigns, type Marks } from './marks.ts';
import type { Status } from '../../schema/vocabulary.ts';
import type { Statement } from './statements.ts';

/** A reason for attention is a sentence: what looks like a state in it is none. */
export function readRemarkMarks(text: string): Marks {
  const marks = readMarks(text);
  if (!/^attention\b/iu.test(text)) return marks;
  return { ...marks, status: undefined, rest: withoutEdges(withoutSigns(text)) };
}

/** Status, likelihood, attention and links of a line. */
export function plainFacts(
  statement: Statement,
  marks: Marks,
  part: PartName | undefined,
  status: Status | false | undefined,
): Fact[] {
  const from = [statement];
  const likelihood = part === undefined ? undefined : findLikelihood(statement.text);
  return [
    ...(status === undefined || status === false
      ? []
      : [{ kind: 'status' as const, status, from, part }]),
    ...(likelihood === undefined
      ? []
      : [{ kind: 'likelihood' as const, text: likelihood, from, part }]),
    ...sideFacts(statement, marks, part),
  ];
}

/** What any line may say beside its own: attention, links. */
export function sideFacts(statement: Statement, marks: Marks, part: PartName | undefined): Fact[] {
  const from = [statement];
  const reason = attentionText(marks.rest);
  return [
    ...(marks.attention && reason !== ''
      ? [{ kind: 'attention' as const, text: reason, from, part: undefined }]
      : []),
    ...findLinks(statement.text).map((link): Fact => ({ kind: 'link', ...link, from, part })),
  ];
}

function attentionText(rest: string): string {
  return withoutEdges(
    entryText(rest)
      .replace(/^attention\b/iu, '')
      .replace(/(?:^|\s)!{1,3}(?=\s|$)/gu, ' '),
  );
}

/** The links of a line. */
export function linkFacts(statement: Statement, part: PartName | undefined): Fact[] {
  const from = [statement];
  return findLinks(statement.text).map((link): Fact => ({ kind: 'link', ...link, from, part }));
}
