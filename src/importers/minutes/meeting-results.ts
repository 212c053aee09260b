import type { ImportContext } from './context.ts';
import type { LinkedStatement } from './facts.ts';
import { entryLookup } from './known-entries.ts';
import type { MeetingDetails } from './meeting-file.ts';
import type { MeetingFact } from './meeting-facts.ts';
import { placedResults, refusedResults, type LineResult } from './line-results.ts';

/** Returns the title and the participants of the meeting, and the results of their lines. */
export function meetingResults(
  context: ImportContext,
  facts: readonly MeetingFact[],
): MeetingDetails & { readonly results: readonly LineResult[] } {
  const names = facts.flatMap((fact) => (fact.kind === 'participants' ? fact.names : []));
  const titles = facts.flatMap((fact) => (fact.kind === 'date' ? (fact.title ?? []) : []));
  return {
    title: titles[0],
    participants: [...new Set(names)],
    results: facts.flatMap((fact) => resultsOf(context, fact)),
  };
}

function resultsOf({ date, slug, meeting }: ImportContext, fact: MeetingFact): LineResult[] {
  const path = `meetings/${slug}.md`;
  switch (fact.kind) {
    case 'release':
      return placedResults(fact.from, path, 'release');
    case 'date': {
      const what = fact.title === undefined ? 'date' : 'date, title';
      if (fact.day === date) return placedResults(fact.from, path, what);
      return refusedResults(fact.from, `the file name says ${date}, and that day was used`);
    }
    case 'participants': {
      const missing = fact.names.filter((name) => meeting?.participants.includes(name) === false);
      if (missing.length === 0) {
        return placedResults(fact.from, path, `participant ${fact.names.join(', ')}`);
      }
      return refusedResults(fact.from, `${path} already exists without ${missing.join(', ')}`);
    }
  }
}

/** Returns the results of lines that become entries of the meeting. */
export function entryResults(
  context: ImportContext,
  linked: readonly LinkedStatement[],
): LineResult[] {
  const path = `meetings/${context.slug}.md`;
  const known = entryLookup(context.meeting);
  return linked.flatMap(({ statement, item, milestone }) => {
    const target = item ?? milestone ?? '';
    if (context.meeting === undefined) return placedResults(statement, path, `entry of ${target}`);
    const entry = known(statement);
    const existing = entry?.item ?? entry?.milestone;
    return existing === undefined
      ? refusedResults(statement, `${path} already exists without this line`)
      : placedResults(statement, path, `entry of ${existing}`);
  });
}
