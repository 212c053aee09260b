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
  const stated = facts.flatMap((fact) => (fact.kind === 'title' ? [fact.title] : []));
  const titles = facts.flatMap((fact) => (fact.kind === 'date' ? (fact.title ?? []) : []));
  const title = stated[0] ?? titles[0];
  return {
    title,
    participants: [...new Set(names)],
    results: facts.flatMap((fact) => resultsOf(context, fact, title)),
  };
}

function resultsOf(
  context: ImportContext,
  fact: MeetingFact,
  chosen: string | undefined,
): LineResult[] {
  const { date, slug, meeting, isOwn } = context;
  const path = `meetings/${slug}.md`;
  const isFixed = meeting !== undefined && !isOwn;
  switch (fact.kind) {
    case 'release':
      return placedResults(fact.from, path, 'release');
    case 'unknown':
      return refusedResults(fact.from, fact.why);
    case 'title':
      return titleResult(fact.from, path, fact.title, isFixed ? meeting.title : chosen);
    case 'date': {
      if (fact.day !== date) {
        return refusedResults(fact.from, `${context.dateFrom} says ${date}, and that day was used`);
      }
      if (fact.title === undefined) return placedResults(fact.from, path, 'date');
      return titleResult(
        fact.from,
        path,
        fact.title,
        isFixed ? meeting.title : chosen,
        'date, title',
      );
    }
    case 'participants': {
      const missing = isFixed
        ? fact.names.filter((name) => !meeting.participants.includes(name))
        : [];
      if (missing.length === 0) {
        return placedResults(fact.from, path, `participant ${fact.names.join(', ')}`);
      }
      return refusedResults(fact.from, `${path} already exists without ${missing.join(', ')}`);
    }
  }
}

function titleResult(
  from: MeetingFact['from'],
  path: string,
  title: string,
  used: string | undefined,
  what = 'title',
): LineResult[] {
  if (used === title) return placedResults(from, path, what);
  return refusedResults(
    from,
    used === undefined ? `${path} already exists without this title` : `the title is "${used}"`,
  );
}

/** Returns the results of lines that become entries of the meeting. */
export function entryResults(
  context: ImportContext,
  linked: readonly LinkedStatement[],
): LineResult[] {
  const path = `meetings/${context.slug}.md`;
  const known = entryLookup(context.meeting);
  return linked.flatMap(({ statement, item, milestone }) => {
    const entry = known(statement);
    const target = entry?.item ?? entry?.milestone ?? item ?? milestone;
    const what = target === undefined ? 'text' : `entry of ${target}`;
    if (context.meeting === undefined || context.isOwn || entry !== undefined) {
      return placedResults(statement, path, what);
    }
    return refusedResults(statement, `${path} already exists without this line`);
  });
}
