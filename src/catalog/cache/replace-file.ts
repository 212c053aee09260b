import { renameSync } from 'node:fs';
import process from 'node:process';

/**
 * Replaces a file atomically: `write` writes a temporary file, since two runs may share the folder. If it
 * fails, the next run repeats the work; that is no reason to stop.
 */
export function replaceFile(file: string, write: (making: string) => void): void {
  const making = `${file}.${process.pid}`;
  try {
    write(making);
    renameSync(making, file);
  } catch {
    // removeStaleFiles deletes the temporary file later.
  }
}
