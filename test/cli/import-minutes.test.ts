import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { MINUTES_TREE } from '../importers/fixtures/tree.ts';
import { testIo } from '../support/io.ts';
import { filesIn } from '../support/site.ts';
import { writeTree, type Files } from '../support/tree.ts';

const MINUTES = `# 2024-01-24

* Image cache: DONE
* Serial console: WIP
* The room was cold
`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs imports one after the other in a tree that holds the minutes beside the content. */
async function inTree(
  use: (run: (...argv: string[]) => Promise<Ran>, folder: string) => Promise<void>,
  minutes = MINUTES,
  changes: Files = {},
): Promise<void> {
  const folder = await writeTree({}, {});
  const content = await writeTree(changes, MINUTES_TREE);
  await cp(content, join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, '2024-01-24.md'), minutes);
  const run = async (...argv: string[]) => {
    const io = testIo(folder);
    const code = await runCommand(['import', 'minutes', ...argv], io);
    return { code, out: io.written(), err: io.complained() };
  };
  try {
    await use(run, folder);
  } finally {
    await Promise.all([folder, content].map((path) => rm(path, { recursive: true, force: true })));
  }
}

const FILE = ['2024-01-24.md', '--release', 'r2'];

describe('lines that could not be placed', () => {
  test('are listed, and nothing is written', async () => {
    await inTree(async (run, folder) => {
      const before = await filesIn(folder);
      expect(await run(...FILE)).toMatchInlineSnapshot(`
        {
          "code": 1,
          "err": "2024-01-24.md:5 not placed: it is about no item, milestone or field that could be told
          * The room was cold
        3 of 4 lines placed, 3 files to write.
        Nothing was written. Mend the lines, or run it again with --accept-unplaced.
        ",
          "out": "",
        }
      `);
      expect(await filesIn(folder)).toEqual(before);
    });
  });

  test('may be accepted, and stand in the meeting then', async () => {
    await inTree(async (run, folder) => {
      expect(await run(...FILE, '--accept-unplaced')).toMatchInlineSnapshot(`
        {
          "code": 0,
          "err": "2024-01-24.md:5 not placed: it is about no item, milestone or field that could be told
          * The room was cold
        ",
          "out": "new     meetings/2024-01-24.md
        changed releases/r2/items/image-cache.md
        new     releases/r2/items/serial-console.md
        3 of 4 lines placed, 3 files written.
        ",
        }
      `);
      const meeting = await readFile(join(folder, 'content/meetings/2024-01-24.md'), 'utf8');
      expect(meeting).toMatchInlineSnapshot(`
        "---
        date: 2024-01-24
        release: r2
        entries:
          - text: 'Image cache: DONE'
            item: r2/image-cache
          - text: 'Serial console: WIP'
            item: r2/serial-console
          - text: The room was cold
        origin: minutes:2024-01-24
        ---
        "
      `);
    });
  });
});

describe('--dry-run', () => {
  test('prints a patch and writes nothing', async () => {
    await inTree(async (run, folder) => {
      const before = await filesIn(folder);
      expect((await run(...FILE, '--dry-run')).out).toMatchInlineSnapshot(`
        "--- /dev/null
        +++ b/meetings/2024-01-24.md
        @@ -0,0 +1,11 @@
        +---
        +date: 2024-01-24
        +release: r2
        +entries:
        +  - text: 'Image cache: DONE'
        +    item: r2/image-cache
        +  - text: 'Serial console: WIP'
        +    item: r2/serial-console
        +  - text: The room was cold
        +origin: minutes:2024-01-24
        +---
        --- a/releases/r2/items/image-cache.md
        +++ b/releases/r2/items/image-cache.md
        @@ -9,6 +9,9 @@
         history:
           - on: 2024-01-10
             status: undecided
        +  - on: 2024-01-24
        +    meeting: 2024-01-24
        +    status: ready
           - milestone: ga
             note: Planned.
         ---
        --- /dev/null
        +++ b/releases/r2/items/serial-console.md
        @@ -0,0 +1,11 @@
        +---
        +# Proposed from the minutes 2024-01-24: check title, area and kind, then write the note below.
        +title: Serial console
        +area: iaas
        +kind: feature
        +history:
        +  - on: 2024-01-24
        +    meeting: 2024-01-24
        +    status: undecided
        +origin: minutes:Serial console
        +---
        "
      `);
      expect(await filesIn(folder)).toEqual(before);
    });
  });

  test('as data', async () => {
    await inTree(async (run) => {
      const { code, out, err } = await run(...FILE, '--dry-run', '--format', 'json');
      expect([code, err]).toEqual([1, '']);
      expect(out).toMatchInlineSnapshot(`
        "{
          "meeting": "2024-01-24",
          "standing": false,
          "changed": false,
          "written": false,
          "files": [
            {
              "path": "meetings/2024-01-24.md",
              "new": true
            },
            {
              "path": "releases/r2/items/image-cache.md",
              "new": false
            },
            {
              "path": "releases/r2/items/serial-console.md",
              "new": true
            }
          ],
          "placed": [
            {
              "line": 1,
              "to": "meetings/2024-01-24.md",
              "what": "date"
            },
            {
              "line": 3,
              "to": "releases/r2/items/image-cache.md",
              "what": "status ready"
            },
            {
              "line": 4,
              "to": "releases/r2/items/serial-console.md",
              "what": "status undecided, new item"
            }
          ],
          "unplaced": [
            {
              "line": 5,
              "text": "* The room was cold",
              "why": "it is about no item, milestone or field that could be told"
            }
          ]
        }
        "
      `);
    });
  });
});

describe('a meeting that stands already', () => {
  test('is not imported twice', async () => {
    await inTree(async (run, folder) => {
      await run(...FILE, '--accept-unplaced');
      const once = await filesIn(folder);
      const { code, out, err } = await run(...FILE, '--accept-unplaced');
      expect({ code, out, err }).toMatchInlineSnapshot(`
        {
          "code": 0,
          "err": "2024-01-24.md:5 not placed: it is about no item, milestone or field that could be told
          * The room was cold
        ",
          "out": "3 of 4 lines placed, 0 files written.
        The meeting 2024-01-24 stands already; nothing changes.
        ",
        }
      `);
      expect(await filesIn(folder)).toEqual(once);
    });
  });

  test('is reported if the minutes have changed, and what contradicts it is not written', async () => {
    await inTree(async (run, folder) => {
      await run(...FILE, '--accept-unplaced');
      const changed = MINUTES.replace('DONE', 'postponed').replace('WIP', 'WIP\n    * CI: done');
      await writeFile(join(folder, '2024-01-24.md'), changed);
      expect(await run(...FILE)).toMatchInlineSnapshot(`
        {
          "code": 1,
          "err": "2024-01-24.md:3 not placed: releases/r2/items/image-cache.md says "ready" for the meeting 2024-01-24, this line status deferred
          * Image cache: postponed
        2024-01-24.md:6 not placed: it is about no item, milestone or field that could be told
          * The room was cold
        3 of 5 lines placed, 1 file to write.
        The meeting 2024-01-24 stands already, and these minutes are not what was imported.
        Nothing was written. Mend the lines, or run it again with --accept-unplaced.
        ",
          "out": "",
        }
      `);
    });
  });
});

test('a heading with another day than the name of the file is told', async () => {
  await inTree(
    async (run) =>
      expect((await run(...FILE)).err).toMatchInlineSnapshot(`
      "2024-01-24.md:1 not placed: the file's name says 2024-01-24, and that day was taken
        # 2023-12-01
      1 of 2 lines placed, 2 files to write.
      Nothing was written. Mend the lines, or run it again with --accept-unplaced.
      "
    `),
    '# 2023-12-01\n\n* Image cache: DONE\n',
  );
});

test('an import that would break the content is taken back', async () => {
  const long = Array.from(
    { length: 3000 },
    (_, n) => `* Image cache: remark ${n} ${'x'.repeat(40)}`,
  );
  await inTree(
    async (run, folder) => {
      const before = await filesIn(folder);
      const { code, err } = await run(...FILE);
      expect([code, err]).toMatchInlineSnapshot(`
        [
          1,
          "content/meetings/2024-01-24.md:2:1 error yaml-too-large: the YAML is larger than 96 KiB. Move text into the body, or split the file.
        Nothing was written.
        ",
        ]
      `);
      expect(await filesIn(folder)).toEqual(before);
    },
    `${long.join('\n')}\n`,
  );
});

describe('what is wrong is said', () => {
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
          "err": "minutes.md: neither the name of the file nor a heading tells the day of the meeting. Rename it to YYYY-MM-DD.md.
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
        "err": "content/releases/r2/items/image-cache.md:2:1 error missing-field: the field "area" is missing. Add "area": An area of site.yaml, for example iaas.
      Mend these first.
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

    Write the minutes of a meeting into the items, the timeline and a meeting.

    Options:
      --content <dir>    the content folder (default: "content", env: RELNOTES_CONTENT)
      --release <id>     the release the meeting was about
      --dry-run          write nothing; print what would change as a diff
      --accept-unplaced  write, though there are lines that could not be placed
      --format <format>  how to print (choices: "text", "json", default: "text")
      -h, --help         display help for command

    Example:
      $ npx relnotes import minutes 2024-01-29.md --release r6 --dry-run
    "
  `),
  );
});
