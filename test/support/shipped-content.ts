import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { parse } from 'yaml';

/** What the shipped content calls itself in the ids of its feeds: another project has another name. */
const IDENTITY = 'scs.community,2024';

/** True where `content/` is the content that `test/content/` tests. */
export function isShippedContent(): boolean {
  if (!existsSync('content/site.yaml')) return false;
  const site: unknown = parse(readFileSync('content/site.yaml', 'utf8'));
  return (
    typeof site === 'object' && site !== null && 'identity' in site && site.identity === IDENTITY
  );
}

/**
 * Declares tests of the shipped content. With the content of another project they are shown as
 * skipped, and their code, which may read that content at once, is not run.
 */
export function describeShipped(name: string, body: () => void | Promise<void>): void {
  if (isShippedContent()) {
    describe(name, body);
    return;
  }
  describe(name, () => {
    test.skip(
      `content/site.yaml has another identity than ${IDENTITY}: these tests are not for it`,
    );
  });
}
