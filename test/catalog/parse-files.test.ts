import { expect, test } from 'vitest';
import type { TextFile } from '../../src/catalog/read/layout.ts';
import { parseFile } from '../../src/catalog/parse/parse-file.ts';
import { parseFiles } from '../../src/catalog/parse/parse-files.ts';
import { ParseQueue } from '../../src/catalog/parse/parse-queue.ts';
import type { TreeText } from '../../src/catalog/read/tree.ts';

const CHECK = { checkOnly: true, projectComponents: ['Note'] };

/** A page with a component that only the options make known. */
const PAGE: TreeText = {
  path: 'docs/page.mdx',
  file: { entryType: 'doc', slug: 'page', lang: undefined },
  bytes: new TextEncoder().encode('---\ntitle: Page\n---\n\n<Note />\n'),
};

function meeting(number: number): TreeText {
  const slug = `m${number}`;
  const file: TextFile = { entryType: 'meeting', slug, lang: undefined };
  const bytes = new TextEncoder().encode(`---\ntitle: Number ${number}\n---\n\nText.\n`);
  return { path: `meetings/${slug}.md`, file, bytes };
}

const files = Array.from({ length: 1650 }, (_, number) =>
  number % 10 === 9 ? PAGE : meeting(number),
);

test('parses many files with workers, with the same results in the same order', async () => {
  const told: number[] = [];
  const results = await parseFiles(files, CHECK, {
    cores: 2,
    reportProgress: ({ done, total }) => told.push(done / total),
  });
  expect(results).toEqual(files.map((file) => parseFile(file, CHECK)));
  expect(results.at(-1)?.problems).toEqual([]);
  expect(told).toHaveLength(42);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test('uses a core that is freed later, but only if files are left', async () => {
  const expected = files.map((file) => parseFile(file, CHECK));
  const coreFreed = Promise.resolve();
  const watched = { cores: 1, coreFreed, isWatched: true };
  expect(await parseFiles(files, CHECK, watched)).toEqual(expected);
  expect(await parseFiles(files.slice(0, 9), CHECK, { coreFreed })).toEqual(expected.slice(0, 9));
  const never = new Promise(() => undefined);
  expect(await parseFiles(files, CHECK, { cores: 0, coreFreed: never })).toEqual(expected);
});

test('gives the batch of a failed worker to another', () => {
  const queue = new ParseQueue(files.slice(0, 60));
  const [first, last] = [queue.take(), queue.take()];
  expect([first?.files.length, last?.files.length, queue.take()]).toEqual([40, 20, undefined]);
  queue.giveBack(0);
  const again = queue.take();
  expect(again).toBe(first);
  queue.put(1, [{ parsed: undefined, problems: [] }]);
  queue.put(0, []);
  expect(queue.results()).toHaveLength(1);
});
