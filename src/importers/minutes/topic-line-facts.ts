import { trimEndOf } from '../../lib/text-ends.ts';
import { matchItemTitle } from './item-prefix.ts';
import { entryText } from './clean.ts';
import { findAnswers } from './criteria.ts';
import type { MinutesFact } from './facts.ts';
import { askedIn } from './line-facts.ts';
import { withoutLinks } from './links.ts';
import { readMarks, trimSeparators } from './marks.ts';
import { splitAtColon } from './names.ts';
import { findDecision } from './questions.ts';
import { sideFacts } from './remark-facts.ts';
import type { Status } from '../../schema/vocabulary.ts';
import type { ImportContext } from './context.ts';
import type { Statement } from './statements.ts';

/** Returns the facts in the line that names an item: its status or answers, asks, links and others. */
export function topicLineFacts(context: ImportContext, statement: Statement): MinutesFact[] {
  const { catalog, date } = context;
  const text = withoutLinks(statement.text);
  const words = matchItemTitle(context.release, text)?.rest ?? text;
  const marks = readMarks(words);
  const from = [statement];
  const part = undefined;
  const [, after = ''] = splitAtColon(words);
  const answers = findAnswers(catalog.site, after).map((answer): MinutesFact => ({
    kind: 'answer',
    ...answer,
    from,
    part,
  }));
  const line = { site: catalog.site, people: context.people, date };
  const whole = askedIn(line, marks.rest, statement.box);
  const asks = (whole.length > 0 ? whole : askedIn(line, after, undefined)).map(
    (ask): MinutesFact => ({
      kind: 'ask',
      ...ask,
      what: entryText(ask.what),
      why: undefined,
      done: false,
      from,
      part,
    }),
  );
  const side = sideFacts(statement, marks, part);
  if (answers.length > 0) return [...answers, ...asks, ...side];
  const plain = trimSeparators(marks.rest);
  const decision = marks.status === undefined ? findDecision(plain) : undefined;
  const question: MinutesFact[] =
    decision?.kind === 'question'
      ? [
          {
            kind: 'question',
            text: entryText(decision.text),
            options: [],
            outcome: undefined,
            from,
            part,
          },
        ]
      : [];
  return [...statusFacts(context, statement, marks), ...asks, ...question, ...side];
}

function statusFacts(
  context: ImportContext,
  statement: Statement,
  { status, target }: ReturnType<typeof readMarks>,
): MinutesFact[] {
  const found = status ?? statusOfBox(statement.box);
  if (found === undefined) return [];
  const own = { from: [statement], part: undefined };
  const release = found === 'deferred' ? laterRelease(context)(target) : undefined;
  const where: MinutesFact[] =
    release === undefined ? [] : [{ kind: 'deferred-to', release, ...own }];
  return [{ kind: 'status', status: found, ...own }, ...where];
}

/** Returns the status that a checkbox states: an open one says that it is not done, and no more. */
export function statusOfBox(box: Statement['box']): Status | undefined {
  if (box === undefined) return undefined;
  return box === 'ticked' ? 'ready' : 'undecided';
}

/** Returns a function that resolves `R7`, `Release 7` or `7` to the id of another known release. */
export function laterRelease({ catalog, release }: ImportContext) {
  const known = [...catalog.releases.map(({ id }) => id), ...catalog.site.outside];
  return (target: string | undefined): string | undefined => {
    const written = target?.toLowerCase().replace(/^release\s+/u, '');
    const name = written && trimEndOf(written, (sign) => /[.,;]/u.test(sign));
    return known
      .filter((id) => id !== release.id)
      .find((id) => id === name || (/^\d/u.test(name ?? '') && id === `r${name}`));
  };
}
