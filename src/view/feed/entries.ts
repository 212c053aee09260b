import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import type { FeedEntry } from './entry.ts';
import { milestoneFeedEntries } from './milestone-entry.ts';
import { issueFeedEntry, itemFeedEntry, noteFeedEntry } from './noun-entries.ts';
import type { FeedScope } from './scope.ts';

/** Everything that a feed tells of, each thing once, at home. None is left out for want of a day. */
export function feedEntries(context: ViewContext, scope: FeedScope): FeedEntry[] {
  const { releases } = context.catalog;
  switch (scope.of) {
    case 'site':
      return releases.flatMap((release) => releaseEntries(context, release));
    case 'release':
      return releaseEntries(context, scope.release);
    case 'area':
      return releases.flatMap((release) => nounEntries(context, release, scope.area));
    case 'upgrade':
      return releases.flatMap((release) =>
        release.notes.map((note) => noteFeedEntry(context, release, note)),
      );
  }
}

function releaseEntries(context: ViewContext, release: Release): FeedEntry[] {
  return [...milestoneFeedEntries(context, release), ...nounEntries(context, release)];
}

function nounEntries(context: ViewContext, release: Release, area?: string): FeedEntry[] {
  const isMeant = (noun: { readonly area?: string | undefined }) =>
    area === undefined || noun.area === area;
  return [
    ...release.items.filter(isMeant).map((item) => itemFeedEntry(context, release, item)),
    ...release.notes.filter(isMeant).map((note) => noteFeedEntry(context, release, note)),
    ...release.issues.filter(isMeant).map((issue) => issueFeedEntry(context, release, issue)),
  ];
}
