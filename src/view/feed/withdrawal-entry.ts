import type { Milestone, Release } from '../../domain/catalog.ts';
import { withdrawalOf } from '../../domain/withdrawal.ts';
import type { Withdrawal } from '../../schema/withdrawn.ts';
import type { ViewContext } from '../context.ts';
import { withdrawnText, withdrawnVersionNotice } from '../release/withdrawn.ts';
import { identities } from '../site/identity.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';
import { feedEntry, line, paragraph, type FeedEntry } from './entry.ts';

/** A withdrawal with the version that stands for it. */
export interface WithdrawnVersion {
  readonly milestone: Milestone;
  readonly withdrawal: Withdrawal;
}

/**
 * Returns the withdrawals of a release: one for each version that has its own, and one for the release with
 * its last version that is covered.
 */
export function withdrawalsOf(release: Release, today: string): WithdrawnVersion[] {
  const found = new Map<Withdrawal, WithdrawnVersion>();
  for (const milestone of release.milestones) {
    const withdrawal = withdrawalOf(release, milestone, today);
    if (withdrawal !== undefined) found.set(withdrawal, { milestone, withdrawal });
  }
  return [...found.values()];
}

/** Returns the feed entry of a withdrawal: readers of the version's own entry would not see an edit. */
export function withdrawalFeedEntry(
  context: ViewContext,
  original: Release,
  { milestone, withdrawal }: WithdrawnVersion,
): FeedEntry {
  const { words, urls } = context;
  const release = inLanguage(original, context);
  const isWhole = withdrawal === original.withdrawn;
  const name = isWhole ? release.title : `${release.title}, ${versionName(original, milestone)}`;
  const day = withdrawal.on;
  const ids = identities(context);
  const base = isWhole ? ids.release(original) : ids.milestone(original, milestone);
  return feedEntry(context, {
    id: `${base}withdrawn`,
    days: { published: day, updated: day },
    title: words.feed.withdrawn(name),
    path: isWhole ? urls.release(original.id) : urls.milestone(original.id, milestone.id),
    summary: withdrawnText(context, withdrawal),
    tags: [words.support.withdrawn, release.title],
    html: [
      line([words.support.withdrawn, release.title]),
      paragraph(withdrawnVersionNotice(context, { release: original, milestone })?.html),
    ],
  });
}
