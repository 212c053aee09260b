import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** The functions of Node that change files and that the build uses. */
const CHANGES = [
  'chmodSync',
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmdirSync',
  'rmSync',
  'utimesSync',
  'writeFileSync',
] as const;

class Killed extends Error {}

/**
 * Runs some work as if its process were killed before its change of files number `killAt`: that change and all after it
 * fail and change nothing. Returns false if the work ended before.
 */
export function killAt(work: () => void, killAt: number): boolean {
  let count = 0;
  const originals = CHANGES.map((name) => [name, fs[name]] as const);
  for (const [name, change] of originals) {
    const counted = (...args: unknown[]): unknown => {
      count += 1;
      if (count >= killAt) throw new Killed();
      return Reflect.apply(change, fs, args);
    };
    Object.assign(fs, { [name]: counted });
  }
  syncBuiltinESMExports();
  try {
    work();
  } catch (error) {
    if (count < killAt) throw error;
  } finally {
    Object.assign(fs, Object.fromEntries(originals));
    syncBuiltinESMExports();
  }
  return count >= killAt;
}
