import { renameSync } from 'node:fs';
import process from 'node:process';

/**
 * Puts a file where the next run looks for it: `write` makes it under another name, so that it is there
 * whole or not at all, since two runs may share the folder. Where it cannot be kept, the next run does its
 * work anew: that is no reason to fail.
 */
export function replaceFile(file: string, write: (making: string) => void): void {
  const making = `${file}.${process.pid}`;
  try {
    write(making);
    renameSync(making, file);
  } catch {
    // What is left of it goes with remove-stale-files.ts.
  }
}
