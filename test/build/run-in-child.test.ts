import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInChild } from '../../src/build/run-in-child.ts';

const SERVE = new URL('../../src/build/run-in-child.ts', import.meta.url).href;
const MS = 300;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relnotes-apart-'));
});
afterAll(() => rm(dir, { recursive: true }));

/** A script that does some work apart. */
async function script(name: string, work: string): Promise<URL> {
  const file = join(dir, `${name}.mjs`);
  await writeFile(file, `import { serveChild } from '${SERVE}';\nserveChild(${work});\n`);
  return pathToFileURL(file);
}

test('one that has answered and gone when a core is coreFreed for it has answered', async () => {
  const quick = await script(
    'quick',
    "async (input, { early }) => { early('soon'); return 'done'; }",
  );
  const { promise: coreFreed, resolve: onFreed } = Promise.withResolvers<undefined>();
  const onEarly = (): void => {
    // Meanwhile it answers and ends, and nothing of that is heard.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MS);
    onFreed(undefined);
  };
  expect(await runInChild<string, string>(quick, () => ({}), { coreFreed, onEarly })).toBe('done');
});

test('what fails apart says why', async () => {
  const failing = await script('failing', "async () => { throw new Error('no room'); }");
  await expect(runInChild(failing, () => ({}))).rejects.toThrow('no room');
});

test('one that ends without an answer is told of', async () => {
  const gone = await script('gone', 'async () => process.exit(3)');
  await expect(runInChild(gone, () => ({}))).rejects.toThrow(
    /gone\.mjs ended with 3, and said nothing\./u,
  );
});

test('where the input cannot be made, nothing is left running', async () => {
  const quick = await script('waiting', 'async () => undefined');
  const input = () => {
    throw new Error('no disk');
  };
  await expect(runInChild(quick, input)).rejects.toThrow('no disk');
});
