import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import type { Catalog, Item, KnownIssue, Release, UpgradeNote } from './catalog.ts';
import { groupByEach } from './group-by-each.ts';
import { itemPoints } from './item-points.ts';
import { issueStateAt } from './known-issue-state.ts';
import { describedVersion } from './newest.ts';
import { datedDeprecations } from './path-items.ts';
import { versionsOf } from './path-span.ts';
import { resolveVersion } from './version-order.ts';

/** The entries of any release that a path through one release must know. */
export interface PathEntries {
  readonly notes: readonly UpgradeNote[];
  readonly items: readonly Item[];
  readonly issues: readonly KnownIssue[];
}

/**
 * Returns the entries that the paths through a release must know. Those of all releases of a path together give the
 * same path as the whole catalog does: its own entries; the items that it shares with others; those whose removal it
 * carries out, or that are deprecated up to it, with the later items that take them up; and the known issues that any
 * version of it has.
 */
export function pathEntries(catalog: Catalog, release: Release, today: string): PathEntries {
  const shared = itemsByRelease(catalog).get(release.id) ?? [];
  const announced = [...(removalsByRelease(catalog).get(release.id) ?? [])];
  const dated = datedDeprecations(catalog, release, today);
  const items = new Set([...shared, ...announced, ...dated]);
  const taken = [...announced, ...dated, ...shared.filter(({ kind }) => kind === 'deprecation')];
  const heirs = taken.flatMap((item) => heirsOf(catalog).get(refOf(item)) ?? []);
  return {
    notes: release.notes,
    items: [...new Set([...items, ...heirs])],
    issues: issuesByRelease(catalog)(today).get(release.id) ?? [],
  };
}

/** Items by the id of each release in which they take effect; those that take no effect, by their own. */
const itemsByRelease = memoizeByObject((catalog: Catalog) => {
  const all = catalog.releases.flatMap((home) => home.items.map((item) => ({ home, item })));
  const groups = groupByEach(
    all,
    ({ home, item }) =>
      new Set([home.id, ...itemPoints(catalog, home, item).map(({ release }) => release.id)]),
  );
  return new Map([...groups].map(([id, own]) => [id, own.map(({ item }) => item)]));
});

/** Items by the release in which `removed_in` says that they are gone. */
const removalsByRelease = memoizeByObject((catalog: Catalog) => {
  const all = catalog.releases.flatMap((home) =>
    home.items.flatMap((item) => {
      const removal = item.removed_in && resolveVersion(catalog, home, item.removed_in);
      return removal && removal.kind === 'point'
        ? [{ item, release: removal.point.release.id }]
        : [];
    }),
  );
  const groups = Map.groupBy(all, ({ release }) => release);
  return new Map([...groups].map(([id, own]) => [id, own.map(({ item }) => item)]));
});

/** Items by the name of the one that they take up. */
const heirsOf = memoizeByObject(({ releases }: Catalog) =>
  Map.groupBy(
    releases.flatMap(({ items }) => items),
    ({ continues }) => continues,
  ),
);

/** Known issues by the id of each release of which a version has them, or may have them. */
const issuesByRelease = memoizeByObject((catalog: Catalog) =>
  memoizeByText((today) => {
    const issues = catalog.releases.flatMap((release) => release.issues);
    return new Map(
      catalog.releases.map((release) => {
        const points = pointsOf(release, today);
        const isMet = (issue: KnownIssue) =>
          issue.release === release.id ||
          points.some((point) =>
            ['open', 'unknown'].includes(issueStateAt(catalog, issue, point, today)),
          );
        return [release.id, issues.filter(isMet)];
      }),
    );
  }),
);

function pointsOf(release: Release, today: string) {
  const described = describedVersion(release, today);
  const versions = versionsOf(release, today).map((milestone) => ({ release, milestone }));
  return described === undefined ? versions : [...versions, described];
}

function refOf({ release, slug }: Item): string {
  return `${release}/${slug}`;
}
