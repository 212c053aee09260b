import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { parse } from 'yaml';

/** The identity of the Sovereign Cloud Stack in the ids of its feeds: another project has another one. */
const IDENTITY = 'scs.community,2024';

function isScs(): boolean {
  if (!existsSync('content/site.yaml')) return false;
  const site: unknown = parse(readFileSync('content/site.yaml', 'utf8'));
  return (
    typeof site === 'object' && site !== null && 'identity' in site && site.identity === IDENTITY
  );
}

/**
 * Declares tests of the notes of the Sovereign Cloud Stack. With the content of another project they are shown as
 * skipped, and their code, which may read that content at once, is not run.
 */
export function describeScs(name: string, body: () => void | Promise<void>): void {
  if (isScs()) {
    describe(name, body);
    return;
  }
  describe(name, () => {
    test.skip(`content/site.yaml has another identity than ${IDENTITY}: delete test/scs/`);
  });
}
