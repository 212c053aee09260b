import { entryText } from './clean.ts';
import type { MinutesFact, PartName } from './facts.ts';
import { findLikelihood } from './likelihood.ts';
import { findLinks } from './links.ts';
import { readMarks, trimSeparators, withoutSigns, type LineMarks } from './marks.ts';
import type { Status } from '../../schema/vocabulary.ts';
import type { Statement } from './statements.ts';

/** Reads the marks of a remark. State words inside a reason for attention are not states. */
export function readRemarkMarks(text: string): LineMarks {
  const marks = readMarks(text);
  if (!/^attention\b/iu.test(text)) return marks;
  return { ...marks, status: undefined, rest: trimSeparators(withoutSigns(text)) };
}

/** Returns the status, likelihood, attention and links of a line. */
export function plainFacts(
  statement: Statement,
  marks: LineMarks,
  part: PartName | undefined,
  status: Status | false | undefined,
): MinutesFact[] {
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

/** Returns the facts that any line may contain in addition: attention and links. */
export function sideFacts(
  statement: Statement,
  marks: LineMarks,
  part: PartName | undefined,
): MinutesFact[] {
  const from = [statement];
  const reason = attentionText(marks.rest);
  return [
    ...(marks.attention && reason !== ''
      ? [{ kind: 'attention' as const, text: reason, from, part: undefined }]
      : []),
    ...findLinks(statement.text).map((link): MinutesFact => ({
      kind: 'link',
      ...link,
      from,
      part,
    })),
  ];
}

function attentionText(rest: string): string {
  return trimSeparators(
    entryText(rest)
      .replace(/^attention\b/iu, '')
      .replace(/(?:^|\s)!{1,3}(?=\s|$)/gu, ' '),
  );
}

/** Returns the links of a line. */
export function linkFacts(statement: Statement, part: PartName | undefined): MinutesFact[] {
  const from = [statement];
  return findLinks(statement.text).map((link): MinutesFact => ({
    kind: 'link',
    ...link,
    from,
    part,
  }));
}
