import type { CommitGraph } from './tag-graph.ts';
import type { VersionTag } from './series.ts';

/** A version with which a file came out first. */
export interface Placement {
  readonly tag: VersionTag;
  /** The path that the file had then. */
  readonly path: string;
}

/**
 * Returns the versions with which files came out, by their ids: along each line of history the earliest tag that has
 * the file. `added` are the files of a tag that the one before it has not.
 */
export function placementsOf(
  tags: readonly VersionTag[],
  { order, ancestors }: CommitGraph,
  added: (tag: VersionTag) => readonly string[],
  idOf: (path: string) => string | undefined,
): Map<string, Placement[]> {
  const place = new Map(order.map((commit, index) => [commit, index]));
  const sorted = tags.toSorted((a, b) => (place.get(a.commit) ?? 0) - (place.get(b.commit) ?? 0));
  const found = new Map<string, Placement[]>();
  for (const tag of sorted) {
    const before = ancestors(tag.commit);
    for (const path of added(tag)) {
      const id = idOf(path);
      if (id === undefined) continue;
      const known = found.get(id) ?? [];
      // It was renamed, removed and added again, or merged from a line that has it.
      if (known.some((one) => before.has(one.tag.commit))) continue;
      found.set(id, [...known, { tag, path }]);
    }
  }
  return found;
}

/** Returns the nearest versions before each version; the first of them is on its own line. */
export function versionsBefore(
  tags: readonly VersionTag[],
  { order, parents }: CommitGraph,
): ReadonlyMap<string, readonly string[]> {
  const isVersion = new Set(tags.map(({ commit }) => commit));
  const nearest = new Map<string, readonly string[]>();
  for (const commit of order) {
    const before = (parents.get(commit) ?? []).flatMap((one) =>
      isVersion.has(one) ? [one] : (nearest.get(one) ?? []),
    );
    nearest.set(commit, [...new Set(before)]);
  }
  return nearest;
}
