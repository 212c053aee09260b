import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILE, inTree, textsIn } from '../importers/in-tree.ts';

describe('lines that were not recognized', () => {
  test('are listed, and nothing is written', async () => {
    await inTree(async (run, folder) => {
      const before = await textsIn(folder);
      expect(await run(...FILE)).toMatchInlineSnapshot(`
        {
          "code": 1,
          "err": "2024-01-24.md:5 not placed: no item, milestone or field recognized
          * The room was cold
        3 of 4 lines placed, 3 files to write.
        Nothing was written. Fix the lines, or run the command again with --accept-unplaced.
        ",
          "out": "",
        }
      `);
      expect(await textsIn(folder)).toEqual(before);
    });
  });

  test('may be accepted, and are then part of the meeting', async () => {
    await inTree(async (run, folder) => {
      expect(await run(...FILE, '--accept-unplaced')).toMatchInlineSnapshot(`
        {
          "code": 0,
          "err": "2024-01-24.md:5 not placed: no item, milestone or field recognized
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
      const before = await textsIn(folder);
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
      expect(await textsIn(folder)).toEqual(before);
    });
  });

  test('prints JSON', async () => {
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
              "why": "no item, milestone or field recognized"
            }
          ]
        }
        "
      `);
    });
  });
});
