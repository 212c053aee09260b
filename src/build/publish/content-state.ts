import { hash } from 'node:crypto';
import { CachedBody } from '../../catalog/cache/cached-body.ts';
import type { DigestedEntry, Handover } from '../../catalog/cache/handover.ts';
import { covers, rangesOf, type NumberRanges } from '../../lib/number-ranges.ts';

/** The digests of an entry: of all of it, and of all but its body. */
interface EntryDigests {
  readonly whole: string;
  readonly head: string;
}

/** The content that a site was built from, so that a later build sees what has changed since. */
export interface ContentState {
  /** The digest of all content and of the day. */
  readonly key: string;
  /** The digest of what any page may show and no entry holds: the day, the list of pictures and attachments. */
  readonly shared: string;
  /** By the paths of the content files. */
  readonly entries: ReadonlyMap<string, EntryDigests>;
  /**
   * The positions of the entries whose bodies were read while the pages were listed: all pages may depend on them.
   * Undefined if other files were read then.
   */
  readonly listed: NumberRanges | undefined;
}

/** Returns the state of the content, but for `listed`. The digests of entries that have not changed come from `last`. */
export function contentState(
  entries: readonly DigestedEntry[],
  { key, files, today }: Pick<Handover, 'files'> & { readonly key: string; readonly today: string },
  last: ContentState | undefined,
): ContentState {
  const digested = entries.map(({ entry, digest }): [string, EntryDigests] => {
    const known = last?.entries.get(entry.path);
    return [
      entry.path,
      known?.whole === digest ? known : { whole: digest, head: headDigest(entry) },
    ];
  });
  const shared = hash('sha256', JSON.stringify([today, files]), 'base64');
  return { key, shared, entries: new Map(digested), listed: [] };
}

function headDigest(entry: DigestedEntry['entry']): string {
  const isLazy = 'body' in entry && entry.body instanceof CachedBody;
  const head = isLazy ? { ...entry, body: entry.body.head } : entry;
  return hash('sha256', JSON.stringify(head), 'base64');
}

/**
 * Returns the positions of the entries of which only the bodies have changed. Returns undefined if more has changed,
 * or a body that all pages may depend on: then any page may have changed.
 */
export function changedBodies(
  last: ContentState | undefined,
  now: ContentState,
): readonly number[] | undefined {
  if (last?.shared !== now.shared || last.entries.size !== now.entries.size) return undefined;
  const paths = [...last.entries.keys()];
  const changed: number[] = [];
  for (const [at, [path, { whole, head }]] of [...now.entries].entries()) {
    const before = last.entries.get(path);
    if (paths[at] !== path || before?.head !== head) return undefined;
    if (before.whole !== whole) changed.push(at);
  }
  const isListed = last.listed === undefined || covers(last.listed, changed);
  return isListed ? undefined : changed;
}

/**
 * Returns a function for the positions of the entries that were read. It returns undefined if another file was: no
 * entry tells whether an attachment has changed.
 */
export function positionsOf({ entries }: ContentState) {
  const positions = new Map([...entries.keys()].map((path, at) => [path, at]));
  return (reads: ReadonlySet<string>): NumberRanges | undefined => {
    const found = [...reads].flatMap((path) => positions.get(path) ?? []);
    return found.length === reads.size ? rangesOf(found) : undefined;
  };
}
