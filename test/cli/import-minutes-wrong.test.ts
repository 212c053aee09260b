import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILE, inTree, MINUTES } from '../importers/in-tree.ts';

describe('errors', () => {
  test.each([
    ['no such file', ['nothing.md', '--release', 'r2']],
    ['no such release', ['2024-01-24.md', '--release', 'r22']],
    ['no release', ['2024-01-24.md']],
  ])('%s', async (_, argv) => {
    await inTree(async (run) => {
      const { code, err } = await run(...argv);
      expect({ code, err }).toMatchSnapshot();
    });
  });

  test('no day', async () => {
    await inTree(async (run, folder) => {
      await writeFile(join(folder, 'minutes.md'), '* Image cache: DONE\n');
      expect(await run('minutes.md', '--release', 'r2')).toMatchInlineSnapshot(`
        {
          "code": 1,
          "err": "neither the name of minutes.md nor a heading in it contains the day of the meeting. Rename it to YYYY-MM-DD.md, or add --date.
        ",
          "out": "",
        }
      `);
    });
  });

  test('an item that cannot be read', async () => {
    await inTree(
      async (run) =>
        expect(await run(...FILE)).toMatchInlineSnapshot(`
          {
            "code": 1,
            "err": "content/releases/r2/items/image-cache.md:2:1 error missing-field: the field "area" is missing. Add area: one of site.yaml, or several as a list. Known: iaas, kaas, iam.
          Fix these first.
          ",
            "out": "",
          }
        `),
      MINUTES,
      {
        'releases/r2/items/image-cache.md': '---\ntitle: No area\nkind: feature\n---\n',
      },
    );
  });

  test('minutes that are not UTF-8', async () => {
    await inTree(async (run, folder) => {
      await writeFile(join(folder, '2024-01-24.md'), Uint8Array.of(0xff, 0xfe, 0x41));
      expect(await run(...FILE)).toMatchInlineSnapshot(`
        {
          "code": 1,
          "err": "2024-01-24.md is not UTF-8. Save it as UTF-8.
        ",
          "out": "",
        }
      `);
    });
  });
});

test('help', async () => {
  await inTree(async (run) =>
    expect((await run('--help')).out).toMatchInlineSnapshot(`
      "Usage: relnotes import minutes [options] <file>

      Import the minutes of a meeting into items, the timeline and a meeting file; - reads standard input.

      Options:
        --content <dir>    the content folder (default: "content", env: RELNOTES_CONTENT)
        --release <id>     the release the meeting was about; required
        --date <day>       the day of the meeting; default: from the file name or the text
        --dry-run          write nothing; print what would change as a diff
        --prune            remove items that the last import created and the minutes no longer name
        --report <file>    write what became of each line to a JSON file
        --accept-unplaced  write even if some lines could not be placed
        --format <format>  output format (choices: "text", "json", default: "text")
        -h, --help         display help for command

      Example:
        $ npx --no -- relnotes import minutes 2024-01-29.md --release 2.0 --dry-run
      "
    `),
  );
});
