import type { Placement } from './placements.ts';
import type { Series } from './series.ts';
import type { Line, Open, Tips } from './tips.ts';

/** The files of all lines of history, by what git says of them. */
interface Known {
  readonly tips: Tips;
  readonly placements: ReadonlyMap<string, readonly Placement[]>;
  /** The files of the line that is checked out, by their ids. */
  readonly here: ReadonlyMap<string, string>;
}

/**
 * Returns the files at the end of a series that no version of it has: they came after its last one. They belong to no
 * release yet, and to none ever where the series has ended, so that each is listed with the reason.
 */
export function pendingFiles(
  { tip, ended }: Series,
  { name, files }: Line,
  { tips: { ancestors, isIn }, placements, here }: Known,
): Open[] {
  const before = ancestors(tip.commit);
  const why =
    ended === undefined
      ? `it is not out yet on ${tip.name}`
      : `its series ended with ${tip.name} before it came out`;
  return [...files].flatMap(([id, { path, blob }]) => {
    const isOut = (placements.get(id) ?? []).some(({ tag }) => before.has(tag.commit));
    // A series that has only begun has the files of the line that goes on.
    const isHere = isIn(tip.commit) && here.has(id);
    if (isOut || isHere) return [];
    return [{ file: `${name}:${path}`, version: undefined, why, blob }];
  });
}
