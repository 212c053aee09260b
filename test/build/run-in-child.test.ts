import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isListed } from '../../src/lib/process-list.ts';
import { childFlags, runInChild, TimeLimitError } from '../../src/build/run-in-child.ts';

const SERVE = new URL('../../src/build/run-in-child.ts', import.meta.url).href;
const MS = 300;
/** Starting a process takes long on a busy machine. */
const TIMING = { timeout: 20_000, interval: 50 };
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relnotes-child-'));
});
afterAll(() => rm(dir, { recursive: true }));

/** A process that has ended stays listed until its parent asks for it. */
function isRunning(pid: number): boolean {
  if (!isListed(pid)) return false;
  if (process.platform !== 'linux') return true;
  return !/\) Z/u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

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
  const run = runInChild(failing, () => ({}));
  await expect(run).rejects.toThrow(/^no room$/u);
  await expect(run).rejects.toHaveProperty('stack', expect.stringContaining('    at '));
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

test('a child ends when its parent is killed, even while it works', async () => {
  const note = join(dir, 'pid');
  const endless = await script(
    'endless',
    `async () => {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(${JSON.stringify(note)}, String(process.pid));
      await new Promise(() => setInterval(() => undefined, 1000));
    }`,
  );
  const parent = join(dir, 'parent.mjs');
  await writeFile(
    parent,
    `import { runInChild } from '${SERVE}';\nawait runInChild(new URL('${endless.href}'), () => ({}));\n`,
  );
  const running = spawn(process.execPath, [parent], { stdio: 'ignore' });
  const child = await vi.waitFor(async () => Number(await readFile(note, 'utf8')), TIMING);
  expect(isRunning(child)).toBe(true);
  running.kill('SIGKILL');
  await vi.waitFor(() => {
    expect(isRunning(child)).toBe(false);
  }, TIMING);
});

test('hands flags of Node on to children, but no code', () => {
  expect(childFlags(['--import', './hook.mjs'])).toEqual(['--import', './hook.mjs']);
  for (const flag of ['-e', '--eval', '--input-type=module', '-p']) {
    expect(childFlags([flag, 'work()'])).toEqual([]);
  }
});
