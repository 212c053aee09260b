import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { withdrawnText, withdrawnVersionNotice } from '../release/withdrawn.ts';
import { identities } from '../site/identity.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';
import { feedEntry, line, paragraph, type FeedEntry } from './entry.ts';
import type { FeedDays } from './feed-sources.ts';
import type { WithdrawnVersion } from './withdrawals.ts';

/** Returns the feed entry of a withdrawal: readers of the version's own entry would not see an edit. */
export function withdrawalFeedEntry(
  context: ViewContext,
  original: Release,
  { milestone, withdrawal }: WithdrawnVersion,
  days: FeedDays,
): FeedEntry {
  const { words, urls } = context;
  const release = inLanguage(original, context);
  const isWhole = withdrawal === original.withdrawn;
  const name = isWhole ? release.title : `${release.title}, ${versionName(original, milestone)}`;
  const ids = identities(context);
  const base = isWhole ? ids.release(original) : ids.milestone(original, milestone);
  return feedEntry(context, {
    id: `${base}withdrawn`,
    days,
    title: words.feed.withdrawn(name),
    path: isWhole ? urls.release(original.id) : urls.milestone(original.id, milestone.id),
    summary: withdrawnText(context, withdrawal),
    tags: [words.support.withdrawn, release.title],
    html: () => [
      line([words.support.withdrawn, release.title]),
      paragraph(withdrawnVersionNotice(context, { release: original, milestone })?.html),
    ],
  });
}
