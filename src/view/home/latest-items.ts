import type { Release } from '../../domain/catalog.ts';
import { publishedDay } from '../../domain/entry-days.ts';
import { arrivalOf } from '../../domain/item-arrival.ts';
import type { ViewContext } from '../context.ts';
import { itemEntry, type ItemEntry } from '../item/item-entry.ts';
import { releaseItems } from '../release/release-items.ts';
import { inLanguage } from '../shared/translated.ts';
import { compareText } from '../../lib/compare.ts';

/** Returns the latest items of all releases, newest first; items without a day are left out. */
export function latestItems(context: ViewContext, limit: number): ItemEntry[] {
  return context.catalog.releases
    .flatMap((release) => datedItems(context, release))
    .toSorted((a, b) => compareText(b.day, a.day))
    .slice(0, limit)
    .map(({ release, item, day }) => {
      const entry = itemEntry(context, release, item);
      const title = inLanguage(release, context).title;
      const { shortDay } = context.words.formats;
      return { ...entry, remarks: [title, ...entry.remarks, shortDay(day)] };
    });
}

function datedItems(context: ViewContext, release: Release) {
  const { breaking, deprecations, others } = releaseItems(context, release);
  return [...breaking, ...deprecations, ...others].flatMap((item) => {
    const since = arrivalOf(release, item)?.id ?? item.since;
    const day = item.updated ?? publishedDay(release, since, context.today);
    return day === undefined ? [] : [{ release, item, day }];
  });
}
