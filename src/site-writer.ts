import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the files of a site into a folder. At once and not in turns: a thread that prints pages has
 * nothing else to do, and one call costs less than one that is waited for.
 */
export function siteWriter(outDir: string): (file: string, body: string | Uint8Array) => void {
  const made = new Set<string>();
  return (file, body) => {
    const target = join(outDir, file);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(target, body);
  };
}
