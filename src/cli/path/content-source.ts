import { findRelease } from '../../domain/find.ts';
import { apiNews } from '../../formats/api/news.ts';
import { apiReleases } from '../../formats/api/releases.ts';
import { apiSchedule } from '../../formats/api/schedule.ts';
import { apiUpgradeNotes } from '../../formats/api/upgrade-notes.ts';
import { apiUpgradePath } from '../../formats/api/upgrade-path.ts';
import { apiUpgradePath as pathSchema } from '../../schema/api/upgrade-path.ts';
import type { ViewContext } from '../../view/context.ts';
import type { UpgradePair } from '../../view/upgrade/upgrade-pairs.ts';
import type { RawOptions } from '../shared/command.ts';
import { readValidContent } from '../shared/content.ts';
import type { Io } from '../shared/io.ts';
import { viewContextOf } from '../shared/view-context.ts';
import type { PathSource } from './path-source.ts';

/** Reads the content folder. Throws a ContentError with all errors if it has any. */
export async function contentSource(io: Io, options: RawOptions): Promise<PathSource> {
  const result = await readValidContent(io, options);
  const context = await viewContextOf(io, options, result);
  const { catalog } = result;
  return {
    releases: apiReleases(context),
    schedule: apiSchedule(context),
    // Read as an answer of a site is, so that fields have the same order.
    path: (from, to) =>
      Promise.resolve(pathSchema.parse(apiUpgradePath(context, pairOf(context, from, to)))),
    news: ({ news }) => {
      const ids = new Set(news.parts.map(({ release }) => release));
      const releases = catalog.releases.filter(({ id }) => ids.has(id));
      return Promise.resolve(releases.map((release) => apiNews(context, release)));
    },
    notes: ({ hops }) => {
      const ids = new Set(hops.flatMap(({ steps }) => steps.map(({ ref }) => ref.split('/')[0])));
      const releases = catalog.releases.filter(({ id }) => ids.has(id));
      return Promise.resolve(apiUpgradeNotes(context, releases).upgrade_notes);
    },
  };
}

/** Returns the pair of two ids, of which at most one is outside. */
function pairOf({ catalog }: ViewContext, from: string, to: string): UpgradePair {
  const [start, end] = [findRelease(catalog, from), findRelease(catalog, to)];
  if (end === undefined) {
    if (start === undefined) throw new RangeError(`neither ${from} nor ${to} is a release`);
    return { kind: 'to-outside', from: start, to };
  }
  return start === undefined
    ? { kind: 'from-outside', from, to: end }
    : { kind: 'here', from: start, to: end };
}
