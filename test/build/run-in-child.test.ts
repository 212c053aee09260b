import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInChild, TimeLimitError } from '../../src/build/run-in-child.ts';

const SERVE = new URL('../../src/build/run-in-child.ts', import.meta.url).href;
const MS = 300;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relnotes-child-'));
});
afterAll(() => rm(dir, { recursive: true }));

/** Writes a script that does some work in a child process. */
async function script(name: string, work: string): Promise<URL> {
  const file = join(dir, `${name}.mjs`);
  await writeFile(file, `import { serveChild } from '${SERVE}';\nserveChild(${work});\n`);
  return pathToFileURL(file);
}

test('returns the result of a child that has ended before a core is freed for it', async () => {
  const quick = await script(
    'quick',
    "async (input, { sendEarly }) => { sendEarly('soon'); return 'done'; }",
  );
  const { promise: coreFreed, resolve: onFreed } = Promise.withResolvers<undefined>();
  const onEarly = (): void => {
    // Blocks this process while the child sends its result and ends.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MS);
    onFreed(undefined);
  };
  expect(await runInChild<string, string>(quick, () => ({}), { coreFreed, onEarly })).toBe('done');
});

test('rejects with the error of the child', async () => {
  const failing = await script('failing', "async () => { throw new Error('no room'); }");
  await expect(runInChild(failing, () => ({}))).rejects.toThrow('no room');
});

test('ends a child that runs beyond its time, with the message of its limit', async () => {
  const endless = await script('endless', 'async () => { for (;;); }');
  const limit = { ms: MS, message: () => 'Too long. Check docs/a.mdx.' };
  const run = runInChild(endless, () => ({}), { limit });
  await expect(run).rejects.toThrow(TimeLimitError);
  await expect(run).rejects.toThrow('Too long. Check docs/a.mdx.');
});

test('rejects if the child ends without a result', async () => {
  const gone = await script('gone', 'async () => process.exit(3)');
  await expect(runInChild(gone, () => ({}))).rejects.toThrow(
    /gone\.mjs ended with 3 before it sent a result\./u,
  );
});

test('leaves no child running if the input cannot be made', async () => {
  const quick = await script('waiting', 'async () => undefined');
  const input = () => {
    throw new Error('no disk');
  };
  await expect(runInChild(quick, input)).rejects.toThrow('no disk');
});
