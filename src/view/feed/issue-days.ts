import type { Catalog, KnownIssue, Release } from '../../domain/catalog.ts';
import { entryDays, publishedDay, type EntryDays } from '../../domain/entry-days.ts';
import { gaOf } from '../../domain/find.ts';
import { affectedRanges } from '../../domain/affected-range.ts';
import { fixesOf } from '../../domain/known-issue-state.ts';

/**
 * Returns the days of a known issue: it appears with the first affected version, and each published
 * fix counts as a change.
 */
export function issueDays(
  catalog: Catalog,
  release: Release,
  issue: KnownIssue,
  today: string,
): EntryDays {
  const from = affectedRanges(catalog, issue)[0]?.from;
  const home = from?.release ?? release;
  const since = from?.milestone ?? gaOf(release);
  const changes = fixesOf(catalog, issue).map((fix) => ({
    on: publishedDay(fix.release, fix.milestone.id, today),
  }));
  return entryDays(home, { since: since?.id ?? 'ga', updated: issue.updated, changes }, today);
}
