import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILE, inTree, MINUTES, textsIn } from '../importers/in-tree.ts';

describe('a meeting that was imported before', () => {
  test('is not imported twice', async () => {
    await inTree(async (run, folder) => {
      await run(...FILE, '--accept-unplaced');
      const once = await textsIn(folder);
      const { code, out, err } = await run(...FILE, '--accept-unplaced');
      expect({ code, out, err }).toMatchInlineSnapshot(`
        {
          "code": 0,
          "err": "2024-01-24.md:5 not placed: no item, milestone or field recognized
          * The room was cold
        ",
          "out": "3 of 4 lines placed, 0 files written.
        The meeting 2024-01-24 already exists; nothing changes.
        ",
        }
      `);
      expect(await textsIn(folder)).toEqual(once);
    });
  });

  test('is reported if the minutes have changed, and contradictions are not written', async () => {
    await inTree(async (run, folder) => {
      await run(...FILE, '--accept-unplaced');
      const changed = MINUTES.replace('DONE', 'postponed').replace('WIP', 'WIP\n    * CI: done');
      await writeFile(join(folder, '2024-01-24.md'), changed);
      expect(await run(...FILE)).toMatchInlineSnapshot(`
        {
          "code": 1,
          "err": "2024-01-24.md:3 not placed: releases/r2/items/image-cache.md says "ready" for the meeting 2024-01-24, this line status deferred
          * Image cache: postponed
        2024-01-24.md:6 not placed: no item, milestone or field recognized
          * The room was cold
        3 of 5 lines placed, 1 file to write.
        The meeting 2024-01-24 already exists, and these minutes differ from it.
        Nothing was written. Fix the lines, or run the command again with --accept-unplaced.
        ",
          "out": "",
        }
      `);
    });
  });
});

test('reports a heading with another date than the file name', async () => {
  await inTree(
    async (run) =>
      expect((await run(...FILE)).err).toMatchInlineSnapshot(`
        "2024-01-24.md:1 not placed: the file name says 2024-01-24, and that day was used
          # 2023-12-01
        1 of 2 lines placed, 2 files to write.
        Nothing was written. Fix the lines, or run the command again with --accept-unplaced.
        "
      `),
    '# 2023-12-01\n\n* Image cache: DONE\n',
  );
});

test('reverts an import that would cause an error', async () => {
  const long = Array.from(
    { length: 1400 },
    (_, n) => `* Image cache: remark ${n} ${'x'.repeat(44)}`,
  );
  await inTree(
    async (run, folder) => {
      const before = await textsIn(folder);
      const { code, err } = await run(...FILE);
      expect([code, err]).toMatchInlineSnapshot(`
        [
          1,
          "content/meetings/2024-01-24.md:2:1 error yaml-too-large: the YAML is larger than 96 KiB. Move text into the body, or split the file.
        Nothing was written.
        ",
        ]
      `);
      expect(await textsIn(folder)).toEqual(before);
    },
    `${long.join('\n')}\n`,
  );
});
