import type { Catalog, Item, KnownIssue, UpgradeNote } from './catalog.ts';

/** An entry and its position among those of its release. */
interface Placed<Entry> {
  readonly at: number;
  readonly entry: Entry;
}

/** The entries that paths through a release must know, besides the instructions of its notes. */
export interface Fragment {
  readonly notes: readonly Placed<UpgradeNote>[];
  readonly items: readonly Placed<Item>[];
  readonly issues: readonly Placed<KnownIssue>[];
}

/** Returns the catalog with the entries of fragments, each once, in the order that they have in their releases. */
export function joinFragments(catalog: Catalog, fragments: readonly Fragment[]): Catalog {
  const notes = byRelease(fragments.flatMap((one) => one.notes));
  const items = byRelease(fragments.flatMap((one) => one.items));
  const issues = byRelease(fragments.flatMap((one) => one.issues));
  return {
    ...catalog,
    releases: catalog.releases.map((release) => ({
      ...release,
      notes: notes(release.id),
      items: items(release.id),
      issues: issues(release.id),
    })),
  };
}

function byRelease<Entry extends { readonly release: string; readonly slug: string }>(
  placed: readonly Placed<Entry>[],
): (release: string) => Entry[] {
  const once = new Map(placed.map((one) => [`${one.entry.release}/${one.entry.slug}`, one]));
  const groups = Map.groupBy(once.values(), ({ entry }) => entry.release);
  return (release) =>
    (groups.get(release) ?? []).toSorted((a, b) => a.at - b.at).map(({ entry }) => entry);
}
