import { shownFile } from '../catalog/problem.ts';
import { isHandbookPath } from '../domain/handbook-path.ts';
import type { Conflict } from './claims.ts';
import type { Report } from './output-problem.ts';
import type { Output, Owner } from './output.ts';

/** Returns whether two entries of one list have one id, which is reported as that. */
export function isOneEntry({ kept, refused }: Conflict): boolean {
  if (kept.owner.alias !== undefined || refused.owner.alias !== undefined) return false;
  const [one, other] = [kept.owner.source, refused.owner.source];
  return one?.id !== undefined && one.id === other?.id && one.path === other.path;
}

/** Returns the problem of two outputs that cannot both exist. It names both, and the one to rename. */
export function conflictReport(conflict: Conflict): Report {
  const { kept, refused, inside } = movable(conflict);
  const { owner } = refused;
  const report = (message: string): Report => ({
    owner,
    code: 'same-address',
    message,
    hint: hintOf(owner, kept.owner),
  });
  if (owner.leadsTo === kept.file) return report('the alias is the address it would lead to');
  const other = nameOf(kept.owner, owner);
  if (!inside)
    return report(`${other} has ${owner.alias === undefined ? 'the same' : 'this'} address`);
  const [file, below] = [kept.file, refused.file].toSorted((a, b) => a.length - b.length);
  return report(`"${below}" needs a folder, but "${file}" is a file (${other})`);
}

/** Refuses the output that a writer can rename: one of a content file, and not of the handbook. */
function movable({ kept, refused, inside }: Conflict): Conflict {
  const swaps = (isFixed(refused) && !isFixed(kept)) || isLater(kept, refused);
  return swaps ? { kept: refused, refused: kept, inside } : { kept, refused, inside };
}

function isFixed({ owner: { source } }: Output): boolean {
  return source === undefined || isHandbookPath(source.path);
}

/** Former addresses give way to all others. */
function isLater({ owner: { alias } }: Output, other: Output): boolean {
  return alias !== undefined && other.owner.alias === undefined;
}

function nameOf({ source, says }: Owner, refused: Owner): string {
  if (source === undefined || source.path === refused.source?.path) return says;
  const { path, id } = source;
  return id === undefined ? shownFile(path) : `"${id}" of ${shownFile(path)}`;
}

function hintOf(owner: Owner, kept: Owner): string {
  if (owner.alias !== undefined) return 'Remove the alias.';
  return isHandbookPath(kept.source?.path ?? '')
    ? 'Rename the page, or set features.handbook in site.yaml to false.'
    : 'Rename or remove one of the two.';
}
