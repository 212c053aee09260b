import { findRelease } from '../../domain/find.ts';
import type { ViewContext } from '../context.ts';
import { releaseName } from '../shared/labels.ts';
import { endId, upgradePairs, type UpgradePair } from '../upgrade/upgrade-pairs.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';

/**
 * Returns the search records of the pages of upgrade paths, which are found by their two releases: `r4 r7`. Pages
 * of downgrades, and of updates within a release, are left out.
 */
export function pathRecords(context: ViewContext): SearchRecord[] {
  const order = new Map(context.catalog.releases.map(({ id }, at) => [id, at]));
  return upgradePairs(context.catalog)
    .filter(({ kind, from, to }) => {
      if (kind === 'here') return (order.get(from.id) ?? 0) < (order.get(to.id) ?? 0);
      return kind === 'from-outside';
    })
    .map((pair) => pathRecord(context, pair));
}

function pathRecord(context: ViewContext, pair: UpgradePair): SearchRecord {
  const [from, to] = [endId(pair.from), endId(pair.to)];
  const [fromTitle, toTitle] = [releaseName(from, context), releaseName(to, context)];
  const versions = [from, to].map((id) => findRelease(context.catalog, id)?.version);
  return searchRecord(context, {
    kind: 'path',
    link: {
      label: context.words.upgradePath.title(fromTitle, toTitle),
      href: context.urls.upgradePath(from, to),
    },
    facts: [],
    releases: [to],
    names: [
      `${from} ${to}`,
      `${fromTitle} ${toTitle}`,
      versions.includes(undefined) ? undefined : versions.join(' '),
    ],
    texts: [],
  });
}
