import type { Catalog, Release } from '../../domain/catalog.ts';
import { releasesByProduct } from '../../domain/products.ts';
import { releasesBetween } from '../../domain/lineage.ts';
import { findRelease } from '../../domain/find.ts';
import { hasUpgradesOf, upgradeRecord } from '../../domain/upgrade-record.ts';
import { upgradeSources } from '../../domain/upgrade-sources.ts';
import type { ViewContext } from '../context.ts';
import { inLanguage } from '../shared/translated.ts';
import type { NavLink } from '../site/nav.ts';
import { PATH_RELEASES } from './upgrade-pairs.ts';

/** A release as the browser needs it to find a path between any two. */
export interface PathRelease {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The releases that it can be reached from in one hop, each with the releases that the hop skips. */
  readonly sources: readonly { readonly id: string; readonly skips: readonly string[] }[];
  /** Its upgrade notes, and its known issues. */
  readonly notes: NavLink;
  readonly issues: NavLink | undefined;
  /** That nothing is recorded of an upgrade to it, or that nothing needs to be done; undefined with notes. */
  readonly remark: string | undefined;
}

/** Returns the releases whose instructions are published as fragments: those with upgrade notes, or beyond the bound. */
export function releasesWithFragments(catalog: Catalog): Release[] {
  const beyond = new Set(releasesBeyondBound(catalog));
  return catalog.releases.filter((release) => release.notes.length > 0 || beyond.has(release));
}

/** Returns the releases of products that have more of them than paths are prepared for, oldest first. */
export function releasesBeyondBound(catalog: Catalog): Release[] {
  return [...releasesByProduct(catalog)].flatMap(([product, releases]) =>
    releases.length > PATH_RELEASES && hasUpgradesOf(catalog, product) ? [...releases] : [],
  );
}

/** Returns what the browser needs to know of a release to put paths together. */
export function pathRelease(context: ViewContext, release: Release): PathRelease {
  const { words, urls, catalog } = context;
  const { title } = inLanguage(release, context);
  const record = upgradeRecord(release);
  return {
    id: release.id,
    title,
    version: release.version,
    sources: upgradeSources(catalog, release).ids.flatMap((id) => {
      const from = findRelease(catalog, id);
      if (from === undefined) return [];
      const skipped = releasesBetween(catalog, from, release).slice(1, -1);
      return [{ id, skips: skipped.map((one) => one.id) }];
    }),
    notes: { label: words.upgradeNotes.title(title), href: urls.upgradeNotes(release.id) },
    issues: catalog.holds.issues
      ? { label: words.upgradePath.issues(title), href: urls.knownIssues(release.id) }
      : undefined,
    remark: remarkOn(context, record, title),
  };
}

function remarkOn(
  { words }: ViewContext,
  record: ReturnType<typeof upgradeRecord>,
  title: string,
): string | undefined {
  if (record === 'unrecorded') return words.upgradePath.noneRecorded(title);
  return record === 'none' ? words.upgradePath.nothing : undefined;
}
