import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { isAtWork, ownerText, parseOwner, type Owner } from './owner.ts';

/**
 * The folder in which an edit is prepared, inside the folder that it edits: a rename needs the same file
 * system. It also serves as the lock. Its name begins with a dot, so it is not content.
 */
export const EDIT_FOLDER = '.relnotes-edit';

/** The names of files in an edit folder. Nothing else in it is ever deleted. */
export const EDIT_FILES = {
  ignore: '.gitignore',
  /** Its presence means that the edit is complete and is to be carried out. */
  journal: 'journal.json',
  /** A journal that is being written. */
  draft: 'journal.tmp',
  /** The journal of an edit that is being taken back. */
  undo: 'undo.json',
  after: (index: number) => `new-${index}`,
  before: (index: number) => `old-${index}`,
  owner: (owner: Owner) => `owner.${ownerText(owner)}`,
} as const;

const OWN_FILE =
  /^(?:\.gitignore|journal\.json|journal\.tmp|undo\.json|(?:new|old)-\d+|owner\.[\w-]+)$/u;

/** The tools for work on the files of a folder. */
export interface EditTools {
  readonly files: FileSystem;
  /** The process that works. */
  readonly self: Owner;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** An edit folder as it was found. `foreign` means that no command made it at this place. */
export type FoundEdit =
  | { readonly kind: 'none' }
  | { readonly kind: 'foreign' }
  | {
      readonly kind: 'edit';
      readonly owner: Owner;
      readonly isAtWork: boolean;
      readonly journal: 'journal' | 'undo' | undefined;
    };

/**
 * Looks for the edit folder of a folder. A folder that came with a repository is foreign, since the file that
 * names its owner also holds the identity of the folder that it was made in.
 */
export function findEdit(folder: string, { files, now }: EditTools): FoundEdit {
  const path = join(folder, EDIT_FOLDER);
  const facts = files.facts(path);
  if (facts === undefined) return { kind: 'none' };
  if (facts.kind !== 'folder') return { kind: 'foreign' };
  const names = files.names(path);
  if (names.length === 0) return { kind: 'none' };
  const owner = trustedOwner(path, names, files);
  if (owner === undefined) return { kind: 'foreign' };
  const journal = names.includes(EDIT_FILES.undo)
    ? 'undo'
    : names.includes(EDIT_FILES.journal)
      ? 'journal'
      : undefined;
  const atWork = isAtWork(owner, now() - facts.modified);
  return { kind: 'edit', owner, isAtWork: atWork, journal };
}

function isOwnerFile(name: string): boolean {
  return name.startsWith('owner.');
}

const MAX_OWNER_FILE = 200;

function trustedOwner(
  path: string,
  names: readonly string[],
  files: FileSystem,
): Owner | undefined {
  const [name, ...others] = names.filter(isOwnerFile);
  const owner = name === undefined ? undefined : parseOwner(name.slice('owner.'.length));
  if (owner === undefined || name === undefined || others.length > 0) return undefined;
  const facts = files.facts(join(path, name));
  if (facts?.kind !== 'file' || facts.size > MAX_OWNER_FILE) return undefined;
  const written = new TextDecoder().decode(files.read(join(path, name)));
  return written === files.facts(path)?.identity ? owner : undefined;
}

/** Makes the edit folder, which only one process can. Returns false if there is one already. */
export function makeEditFolder(folder: string, tools: EditTools): boolean {
  const { files, self } = tools;
  const own = privateFolder(folder, self);
  try {
    files.makeFolder(own);
    files.create(join(own, EDIT_FILES.ignore), bytesOf('*\n'));
    files.create(join(own, EDIT_FILES.owner(self)), bytesOf(files.facts(own)?.identity ?? ''));
    files.rename(own, join(folder, EDIT_FOLDER));
    return true;
  } catch (error) {
    const isTaken = files.facts(join(folder, EDIT_FOLDER)) !== undefined || isNotEmpty(error);
    if (files.facts(own) !== undefined) emptyFolder(own, files);
    if (isTaken) return false;
    throw error;
  }
}

/** The folder was there, and may be gone again by now. */
function isNotEmpty(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOTEMPTY' || error.code === 'EEXIST';
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Takes over the edit of an owner that no longer works. Returns false if another process was faster. */
export function takeOver(folder: string, from: Owner, to: Owner, files: FileSystem): boolean {
  const edit = join(folder, EDIT_FOLDER);
  try {
    files.rename(join(edit, EDIT_FILES.owner(from)), join(edit, EDIT_FILES.owner(to)));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Ends an edit: from the rename on, nobody takes it for one. Only its owner may call this. */
export function removeEditFolder(folder: string, { files, self }: EditTools): void {
  const own = privateFolder(folder, self);
  files.rename(join(folder, EDIT_FOLDER), own);
  emptyFolder(own, files);
}

/** Removes what processes left that were stopped while they made or removed an edit folder. */
export function removeLeftovers(folder: string, { files, self, now }: EditTools): void {
  for (const name of files.names(folder)) {
    const owner = parseOwner(name.slice(EDIT_FOLDER.length + 1));
    if (!name.startsWith(`${EDIT_FOLDER}.`) || owner === undefined) continue;
    const path = join(folder, name);
    const facts = files.facts(path);
    if (facts?.kind !== 'folder') continue;
    const isOwn = ownerText(owner) === ownerText(self);
    if (!isOwn && isAtWork(owner, now() - facts.modified)) continue;
    const names = files.names(path);
    // Stopped while it was made: nothing of the edit is there yet.
    const isBare = names.every((found) => found === EDIT_FILES.ignore || isOwnerFile(found));
    if (isBare || trustedOwner(path, names, files) !== undefined) emptyFolder(path, files);
  }
}

function privateFolder(folder: string, self: Owner): string {
  return join(folder, `${EDIT_FOLDER}.${ownerText(self)}`);
}

/** Removes the files of an edit folder and the folder, unless it holds something else. */
function emptyFolder(path: string, files: FileSystem): void {
  const names = files.names(path).filter((name) => OWN_FILE.test(name));
  // Until the file of the owner goes, the folder can be recognized.
  const ordered = [
    ...names.filter((name) => !isOwnerFile(name)),
    ...names.filter((name) => isOwnerFile(name)),
  ];
  for (const name of ordered) files.unlink(join(path, name));
  files.removeFolder(path);
}
