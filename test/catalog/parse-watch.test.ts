import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ParseSlot, SLOT_BYTES } from '../../src/catalog/parse/parse-slot.ts';

const folder = mkdtempSync(join(tmpdir(), 'relnotes-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const moduleUrl = (path: string): string => JSON.stringify(pathToFileURL(resolve(path)).href);

/** Runs code with a watch of one second over one thread, in a process of its own. */
function runWatched(code: string) {
  const script = join(folder, 'script.mjs');
  writeFileSync(
    script,
    `import { watchParsing } from ${moduleUrl('src/catalog/parse/parse-watch.ts')};
     import { ParseSlot } from ${moduleUrl('src/catalog/parse/parse-slot.ts')};
     const watch = watchParsing(2, 1);
     const slot = new ParseSlot(watch.slot(1));
     ${code}`,
  );
  const env = { ...process.env, GITHUB_ACTIONS: 'true' };
  return spawnSync(process.execPath, [script], { encoding: 'utf8', env, timeout: 30_000 });
}

test('ends the process if one file takes too long, and names it without a command in its name', () => {
  const { signal, stderr } = runWatched(`slot.begin('::error::slow\\u001b[2J.md'); for (;;);`);
  expect(signal).toBe('SIGKILL');
  expect(stderr).toMatchInlineSnapshot(`
    "\\u{3A}:error::slow\\u{1B}[2J.md: reading this file has taken more than 1 s and was stopped. Shorten or divide it. If it is short, report it as SECURITY.md says.
    "
  `);
});

test('lets many files take longer in all, and a thread be idle', () => {
  const { status, stderr } = runWatched(`
    const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    for (let n = 0; n < 6; n += 1) { slot.begin('docs/a.md'); await wait(500); }
    slot.end();
    await wait(2500);
    watch.stop();`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('cuts a path that has no room, and reads one in any script', () => {
  const slot = new ParseSlot({ buffer: new SharedArrayBuffer(SLOT_BYTES), offset: 0 });
  slot.begin('docs/日本.md');
  expect(slot.path).toBe('docs/日本.md');
  slot.begin('a'.repeat(5000));
  expect(slot.path).toMatch(/^a{1000,2000}$/u);
});
