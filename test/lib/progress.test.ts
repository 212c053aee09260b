import { expect, test } from 'vitest';
import { Progress } from '../../src/lib/progress.ts';

/** A screen that remembers, and a clock that a test sets. */
function watched(isTTY: boolean) {
  const written: string[] = [];
  const time = { now: 0 };
  const screen = { isTTY, write: (text: string) => written.push(text) };
  return { progress: new Progress(screen, () => time.now), written, time };
}

const PAGES = { name: 'pages', title: 'Rendering pages' };

test('writes a line for each phase without a terminal', async () => {
  const { progress, written, time } = watched(false);
  const result = await progress.phase(
    PAGES,
    (tell) => {
      tell({ done: 5, total: 10 });
      time.now = 1234;
      return Promise.resolve(7);
    },
    (pages) => `Rendered ${pages} pages`,
  );
  progress.line('85 warnings');
  expect(result).toBe(7);
  expect(written).toEqual(['Rendered 7 pages: 1.2 s\n', '85 warnings\n']);
  expect(progress.times).toEqual([{ name: 'pages', ms: 1234 }]);
});

test('shows count and time left of all running phases on a terminal', async () => {
  const { progress, written, time } = watched(true);
  const other = progress.phase({ name: 'read', title: 'Reading' }, () => Promise.resolve());
  await progress.phase(PAGES, (tell) => {
    tell({ done: 0, total: 0 });
    time.now = 2000;
    tell({ done: 1000, total: 12_960 });
    return Promise.resolve();
  });
  await other;
  expect(written.map((text) => text.replace('\r\u001B[K', '|'))).toMatchInlineSnapshot(`
    [
      "|Reading",
      "|Reading; Rendering pages",
      "|Reading; Rendering pages",
      "|Reading; Rendering pages: 1,000 of 12,960, 24 s left",
      "|Reading: 2.0 s
    ",
      "|Rendering pages: 1,000 of 12,960, 24 s left",
      "|Rendering pages: 1,000 of 12,960, 24 s left",
      "|Rendering pages: 2.0 s
    ",
      "|",
      "|",
    ]
  `);
});

test('removes a failed phase from the terminal and records no time for it', async () => {
  const { progress, written } = watched(true);
  await expect(progress.phase(PAGES, () => Promise.reject(new Error('no page')))).rejects.toThrow(
    'no page',
  );
  expect(written.at(-1)).toBe('\r\u001B[K');
  expect(progress.times).toEqual([]);
});
