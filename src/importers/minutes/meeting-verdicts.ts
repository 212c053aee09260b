import type { ImportContext } from './context.ts';
import type { Tied } from './facts.ts';
import { knownEntries } from './known-entries.ts';
import type { MeetingHead } from './meeting-file.ts';
import type { MeetingFact } from './meeting-head.ts';
import { asPlaced, asRefused, type Verdict } from './verdicts.ts';

/** What the meeting's own lines become, with their verdicts. */
export function meetingVerdicts(
  context: ImportContext,
  facts: readonly MeetingFact[],
): MeetingHead & { readonly verdicts: readonly Verdict[] } {
  const names = facts.flatMap((fact) => (fact.kind === 'participants' ? fact.names : []));
  const titles = facts.flatMap((fact) => (fact.kind === 'date' ? (fact.title ?? []) : []));
  return {
    title: titles[0],
    participants: [...new Set(names)],
    verdicts: facts.flatMap((fact) => verdictsOf(context, fact)),
  };
}

function verdictsOf({ date, slug, meeting }: ImportContext, fact: MeetingFact): Verdict[] {
  const path = `meetings/${slug}.md`;
  switch (fact.kind) {
    case 'release':
      return asPlaced(fact.from, path, 'release');
    case 'date': {
      const what = fact.title === undefined ? 'date' : 'date, title';
      if (fact.day === date) return asPlaced(fact.from, path, what);
      return asRefused(fact.from, `the file's name says ${date}, and that day was taken`);
    }
    case 'participants': {
      const missing = fact.names.filter((name) => meeting?.participants.includes(name) === false);
      if (missing.length === 0) {
        return asPlaced(fact.from, path, `participant ${fact.names.join(', ')}`);
      }
      return asRefused(fact.from, `${path} stands already, without ${missing.join(', ')}`);
    }
  }
}

/** A line that is tied to an item or a milestone stands as an entry of the meeting. */
export function entryVerdicts(context: ImportContext, tied: readonly Tied[]): Verdict[] {
  const path = `meetings/${context.slug}.md`;
  const known = knownEntries(context.meeting);
  return tied.flatMap(({ statement, item, milestone }) => {
    const target = item ?? milestone ?? '';
    if (context.meeting === undefined) return asPlaced(statement, path, `entry of ${target}`);
    const entry = known(statement);
    const stands = entry?.item ?? entry?.milestone;
    return stands === undefined
      ? asRefused(statement, `${path} stands already, without this line`)
      : asPlaced(statement, path, `entry of ${stands}`);
  });
}
