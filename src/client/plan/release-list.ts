import { hasFields } from './assembly-parts.ts';

/** A link of a published list. */
export interface ListLink {
  readonly label: string;
  readonly href: string;
}

/** A release that a path may begin or end with. */
export interface ListedRelease {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The releases that it can be reached from in one hop, each with the releases that the hop skips. */
  readonly sources: readonly { readonly id: string; readonly skips: readonly string[] }[];
  readonly notes: ListLink;
  readonly issues: ListLink | undefined;
  readonly remark: string | undefined;
}

/** One hop of a path. */
export interface Hop {
  readonly from: ListedRelease;
  readonly to: ListedRelease;
  /** The releases whose notes belong to it, the target last. */
  readonly releases: readonly ListedRelease[];
}

/** Reads the list of releases that the site published; throws if it is none. */
export function readReleases(file: unknown): ListedRelease[] {
  const list = hasFields(file) ? file['releases'] : undefined;
  if (!Array.isArray(list)) throw new TypeError('no list of releases');
  return list.filter(isRelease);
}

/** Returns the fewest hops between two releases, inside one release a single one; undefined if there are none. */
export function findHops(
  releases: readonly ListedRelease[],
  from: string,
  to: string,
): Hop[] | undefined {
  const byId = new Map(releases.map((release) => [release.id, release]));
  const [start, end] = [byId.get(from), byId.get(to)];
  if (start === undefined || end === undefined) return undefined;
  if (start === end) return [{ from: start, to: end, releases: [] }];
  const onward = searchBack(byId, start, end);
  const hops: Hop[] = [];
  for (let at = start; at !== end;) {
    const hop = onward.get(at.id);
    if (hop === undefined) return undefined;
    hops.push(hop);
    at = hop.to;
  }
  return hops;
}

/** Searches breadth first from the end; returns the hop that leads on from each release that was reached. */
function searchBack(
  byId: ReadonlyMap<string, ListedRelease>,
  start: ListedRelease,
  end: ListedRelease,
): Map<string, Hop> {
  const onward = new Map<string, Hop>();
  const queue = [end];
  for (const to of queue) {
    for (const { id, skips } of to.sources) {
      const from = byId.get(id);
      if (from === undefined || from === end || onward.has(id)) continue;
      const skipped = skips.flatMap((one) => byId.get(one) ?? []);
      onward.set(id, { from, to, releases: [...skipped, to] });
      queue.push(from);
    }
    if (onward.has(start.id)) break;
  }
  return onward;
}

function isRelease(value: unknown): value is ListedRelease {
  if (!hasFields(value)) return false;
  const { id, title, version, sources, notes, issues, remark } = value;
  return (
    [id, title, version].every((text) => typeof text === 'string') &&
    Array.isArray(sources) &&
    sources.every(isSource) &&
    isLink(notes) &&
    (issues === undefined || isLink(issues)) &&
    (remark === undefined || typeof remark === 'string')
  );
}

function isSource(value: unknown): boolean {
  if (!hasFields(value)) return false;
  const { id, skips } = value;
  return (
    typeof id === 'string' && Array.isArray(skips) && skips.every((one) => typeof one === 'string')
  );
}

/** Checks whether a value is a link to a page of this site. */
export function isLink(value: unknown): value is ListLink {
  if (!hasFields(value)) return false;
  const { label, href } = value;
  return typeof label === 'string' && typeof href === 'string' && /^\/(?!\/)/u.test(href);
}
