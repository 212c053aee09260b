import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecovered } from '../../src/catalog/read/recover-content.ts';
import { writeFiles } from '../../src/journal/open-edit.ts';
import { AFTER, BEFORE, CHANGES, contentsOf, inFolder, writesFor } from '../journal/edit-trees.ts';

const PATH = 'releases/r1/items/a.md';

test('content is read once', async () => {
  await inFolder(BEFORE, async (folder) => {
    let count = 0;
    const { reading, problems } = await readRecovered(folder, () => (count += 1));
    expect([reading, problems]).toEqual([1, []]);
  });
});

test('content is read again if a command edited it meanwhile', async () => {
  await inFolder(BEFORE, async (folder) => {
    const seen: string[] = [];
    const { reading } = await readRecovered(folder, () => {
      seen.push(readFileSync(join(folder, PATH), 'utf8'));
      // Part of the content has been read.
      if (seen.length === 1) writeFiles(folder, writesFor(BEFORE, CHANGES));
      return contentsOf(folder);
    });
    expect(seen).toEqual([BEFORE[PATH], AFTER[PATH]]);
    expect(reading).toEqual(AFTER);
  });
});

test('content that is edited all the time is read in the end', async () => {
  await inFolder({}, async (folder) => {
    let count = 0;
    await readRecovered(folder, () => {
      count += 1;
      writeFiles(folder, writesFor({}, { [`${count}.md`]: 'x' }));
    });
    expect(count).toBe(3);
  });
});

test('a folder that does not exist is left to the reader', async () => {
  const { reading } = await readRecovered(join('no', 'such', 'folder'), () => 'read');
  expect(reading).toBe('read');
});
