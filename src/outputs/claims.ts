import type { Output } from './output.ts';

/** Two outputs that cannot both exist; the first one keeps its place. */
export interface Conflict {
  readonly kept: Output;
  readonly refused: Output;
  /** The path of one is a folder in the path of the other. */
  readonly inside: boolean;
}

/**
 * Returns the outputs that share a path, in any letter case and Unicode form, since some file systems tell neither
 * apart; and those that need a folder where another is a file.
 */
export function conflictsOf(outputs: readonly Output[]): Conflict[] {
  const owners = new Map<string, Output>();
  const folders = new Map<string, Output>();
  const conflicts: Conflict[] = [];
  for (const output of outputs) {
    const key = foldedPath(output.file);
    const kept = owners.get(key);
    if (kept !== undefined) conflicts.push({ kept, refused: output, inside: false });
    else owners.set(key, output);
    claimFolders(folders, key, output);
  }
  for (const [folder, refused] of folders) {
    const kept = owners.get(folder);
    if (kept !== undefined) conflicts.push({ kept, refused, inside: true });
  }
  return conflicts;
}

/** Registers the folders of a path, innermost first; those above a known folder are known. */
function claimFolders(folders: Map<string, Output>, path: string, output: Output): void {
  let end = path.lastIndexOf('/');
  while (end !== -1) {
    const folder = path.slice(0, end);
    if (folders.has(folder)) return;
    folders.set(folder, output);
    end = path.lastIndexOf('/', end - 1);
  }
}

const PLAIN = /^[\0-@[-~]*$/u;

/** Returns a path as a file system sees it that ignores letter case and Unicode form. */
export function foldedPath(path: string): string {
  return PLAIN.test(path)
    ? path
    : path.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}
