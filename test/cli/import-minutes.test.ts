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
        item    releases/r2/items/serial-console.md "Serial console", from 2024-01-24.md:4
        3 of 4 lines placed, 4 files to write.
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
        new     imports/minutes.json
        item    releases/r2/items/serial-console.md "Serial console", from 2024-01-24.md:4
        3 of 4 lines placed, 4 files written.
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
        --- /dev/null
        +++ b/imports/minutes.json
        @@ -0,0 +1,11 @@
        +{
        +  "version": 1,
        +  "format": "minutes",
        +  "group": "release",
        +  "options": {},
        +  "entries": {
        +    "2024-01-24#meetings/2024-01-24.md": {"source":"3e15c00b0d8eae9b","fields":{"date":"5684f48f07a99f94","release":"db77fd01af957221","entries/8034596446d9074a":"cf2f4ef00e948788","entries/d95fe1cd804a42c6":"68c6e2ac7ef50eb4","entries/3af190b3f4cf43be":"877f7742df5d67f5","origin":"481cf285e7fb8580"}},
        +    "2024-01-24#releases/r2/items/image-cache.md": {"source":"","fields":{"history/5684f48f07a99f94/on":"5684f48f07a99f94","history/5684f48f07a99f94/meeting":"5684f48f07a99f94","history/5684f48f07a99f94/status":"b24d6d33736ecd56"}},
        +    "2024-01-24#releases/r2/items/serial-console.md": {"source":"","fields":{"title":"4e3c41fa95c3f001","area":"926db1fac70a6e25","kind":"2ad5623197671570","history/5684f48f07a99f94/on":"5684f48f07a99f94","history/5684f48f07a99f94/meeting":"5684f48f07a99f94","history/5684f48f07a99f94/status":"06be3f2d231bc4d7","origin":"b6113c41fac163a0"}}
        +  }
        +}
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
            },
            {
              "path": "imports/minutes.json",
              "new": true
            }
          ],
          "created": [
            {
              "path": "releases/r2/items/serial-console.md",
              "title": "Serial console",
              "lines": [
                4
              ]
            }
          ],
          "gone": [],
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
          "merged": [],
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
