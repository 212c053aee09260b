import { lstatSync, renameSync, rmSync } from 'node:fs';
import process from 'node:process';

/**
 * Replaces a file atomically: `write` writes a temporary file, since two runs may share the folder. If it
 * fails, the next run repeats the work; that is no reason to stop.
 */
export function replaceFile(file: string, write: (making: string) => void): void {
  const making = `${file}.${process.pid}`;
  try {
    write(making);
    moveOver(making, file);
  } catch {
    // removeStaleFiles deletes the temporary file later.
  }
}

/** Moves a file of a cache to its name, also if a folder has it. Throws if it cannot be moved. */
export function moveOver(from: string, to: string): void {
  if (lstatSync(to, { throwIfNoEntry: false })?.isDirectory() === true) {
    rmSync(to, { recursive: true, force: true });
  }
  renameSync(from, to);
}
