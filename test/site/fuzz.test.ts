import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** A minute where changes are checked; less at a desk, where `npm run fuzz` runs longer. */
const SECONDS = process.env['CI'] === undefined ? 20 : 60;

test(
  'a tree that the check passes can be built, and no build ends in a stack trace',
  { timeout: 400_000 },
  async () => {
    const args = ['test/fuzz/run.ts', '--seconds', String(SECONDS)];
    const run = promisify(execFile)(process.execPath, args, {
      env: { ...process.env, VITEST: '' },
    });
    // The text says the seed and how to try the tree again.
    const text = await run.then(
      ({ stdout }) => stdout,
      (error: Error & { stdout?: string; stderr?: string }) =>
        `${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`,
    );
    expect(text).toMatch(/^seed \d+\npassed: \{"checked":[1-9]/u);
  },
);
