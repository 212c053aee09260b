import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
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
          "err": "2024-01-24.md:6 not placed: no item, milestone or field recognized
          * The room was cold
        4 of 5 lines placed, 4 files to write.
        The meeting 2024-01-24 already exists, and these minutes differ from it.
        Nothing was written. Fix the lines, or run the command again with --accept-unplaced.
        ",
          "out": "",
        }
      `);
    });
  });
});

describe('minutes that were corrected', () => {
  const correct = async (folder: string, ...pairs: [string, string][]) => {
    const text = pairs.reduce((rest, [from, to]) => rest.replace(from, to), MINUTES);
    await writeFile(join(folder, '2024-01-24.md'), text);
  };
  const accepted = [...FILE, '--accept-unplaced'];
  const item = (folder: string, slug: string) =>
    readFile(join(folder, `content/releases/r2/items/${slug}.md`), 'utf8');

  test('change what was corrected, and nothing else', async () => {
    await inTree(async (run, folder) => {
      await run(...accepted);
      await correct(folder, ['DONE', 'postponed'], ['* The room was cold', '* The room was warm']);
      const { code, out } = await run(...accepted);
      expect(code).toBe(0);
      expect(out).toContain('changed releases/r2/items/image-cache.md');
      expect(out).not.toContain('serial-console');
      expect(await item(folder, 'image-cache')).toContain('status: deferred');
      expect(await item(folder, 'image-cache')).not.toContain('status: ready');
      const meeting = await readFile(join(folder, 'content/meetings/2024-01-24.md'), 'utf8');
      expect(meeting).toContain('The room was warm');
      expect(meeting).not.toContain('The room was cold');
    });
  });

  test('leave what was changed here, and say so', async () => {
    await inTree(async (run, folder) => {
      await run(...accepted);
      const path = join(folder, 'content/releases/r2/items/image-cache.md');
      const edited = (await readFile(path, 'utf8')).replace('status: ready', 'status: undecided');
      await writeFile(path, edited);
      await correct(folder, ['DONE', 'postponed']);
      const { err } = await run(...accepted);
      expect(err).toContain('image-cache.md says "undecided" for the meeting 2024-01-24');
      expect(await readFile(path, 'utf8')).toBe(edited);
    });
  });

  test('list an item that they do not name any more, and remove it on demand', async () => {
    await inTree(async (run, folder) => {
      await run(...accepted);
      await correct(folder, ['* Serial console: WIP\n', '']);
      expect((await run(...accepted, '--dry-run')).err).toContain(
        'no longer in the minutes: releases/r2/items/serial-console.md (not pruned)',
      );
      expect((await run(...accepted, '--prune')).out).toContain(
        'removed releases/r2/items/serial-console.md',
      );
      await expect(item(folder, 'serial-console')).rejects.toThrow('ENOENT');
    });
  });
});

test('reports each line, and shows items that are ready without a text', async () => {
  await inTree(async (run, folder) => {
    await run(...FILE, '--accept-unplaced', '--report', 'report.json');
    const report: unknown = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    expect(report).toMatchObject({
      format: 'minutes',
      in: 4,
      counts: { placed: 3, merged: 0, unplaced: 1 },
      lines: [
        { line: 1, outcome: 'placed' },
        { line: 3, text: '* Image cache: DONE', outcome: 'placed' },
        { line: 4, outcome: 'placed' },
        { line: 5, outcome: 'unplaced' },
      ],
    });
  });
});

test('standard input', async () => {
  await inTree(async (_run, folder) => {
    const text = '* Quota per project: DONE\n';
    const io = testIo(folder, { readInput: () => new TextEncoder().encode(text) });
    const argv = ['import', 'minutes', '-', '--release', 'r2'];
    expect(await runCommand(argv, io)).toBe(1);
    expect(io.complained()).toContain('neither the name of - nor a heading');
    const dated = testIo(folder, { readInput: () => new TextEncoder().encode(text) });
    expect(await runCommand([...argv, '--date', '2024-02-01'], dated)).toBe(0);
    const check = testIo(folder);
    expect(await runCommand(['check'], check)).toBe(0);
    expect(`${check.written()}${check.complained()}`).toContain('warning body-pending');
    const path = join(folder, 'content/releases/r2/items/quota-per-project.md');
    expect(await readFile(path, 'utf8')).not.toContain('summary');
  });
});

test('reports a heading with another date than the file name', async () => {
  await inTree(
    async (run) =>
      expect((await run(...FILE)).err).toMatchInlineSnapshot(`
        "2024-01-24.md:1 not placed: the file name says 2024-01-24, and that day was used
          # 2023-12-01
        1 of 2 lines placed, 3 files to write.
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
