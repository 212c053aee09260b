import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { writeTree } from '../support/tree.ts';

async function stats(...argv: string[]): Promise<string> {
  const folder = await writeTree({}, RICH_TREE);
  try {
    const io = testIo(folder);
    const code = await runCommand(['stats', ...argv, '--content', '.'], io);
    return `${io.written()}${io.complained()}exit ${code}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('a published release', async () => {
  expect(await stats('r2')).toMatchInlineSnapshot(`
    "Release 2 (r2) on 2024-06-15

    Items   ready  undecided  deferred  no status  all
      iaas      3          0         0          0    3
      kaas      1          0         1          0    2
      all       4          0         1          0    5

    Criteria, without deferred items
                  met  unmet  unknown  not applicable
      works         1      0        3               0
      documented    1      0        3               0

    Open asks: 1
      ops  1

    Next milestone: none
    exit 0"
  `);
});

test('a future release with an overdue milestone', async () => {
  expect(await stats('r7.10')).toMatchInlineSnapshot(`
    "Release 7.10 (r7.10) on 2024-06-15

    Items   ready  undecided  deferred  no status  all
      kaas      0          1         0          0    1
      all       0          1         0          0    1

    Criteria, without deferred items
                  met  unmet  unknown  not applicable
      works         0      0        1               0
      documented    0      0        1               0

    Open asks: 0

    Next milestone: RC2, 2024-06-27, in 12 days
    Overdue: RC1, 2024-06-01, 14 days ago
    exit 0"
  `);
});

test('a release without items', async () => {
  expect(await stats('r1')).toMatchInlineSnapshot(`
    "Release 1 (r1) on 2024-06-15

    Items  ready  undecided  deferred  no status  all
      all      0          0         0          0    0

    Criteria, without deferred items
                  met  unmet  unknown  not applicable
      works         0      0        0               0
      documented    0      0        0               0

    Open asks: 0

    Next milestone: none
    exit 0"
  `);
});

test('prints JSON', async () => {
  expect(await stats('r7.10', '--format', 'json')).toMatchInlineSnapshot(`
    "{
      "release": "r7.10",
      "on": "2024-06-15",
      "items": {
        "ready": 0,
        "undecided": 1,
        "deferred": 0,
        "none": 0,
        "all": 1
      },
      "areas": {
        "kaas": {
          "ready": 0,
          "undecided": 1,
          "deferred": 0,
          "none": 0,
          "all": 1
        }
      },
      "criteria": {
        "works": {
          "met": 0,
          "unmet": 0,
          "unknown": 1,
          "not-applicable": 0
        },
        "documented": {
          "met": 0,
          "unmet": 0,
          "unknown": 1,
          "not-applicable": 0
        }
      },
      "asks": [],
      "next": {
        "milestone": "rc2",
        "day": "2024-06-27",
        "days": 12
      },
      "overdue": [
        {
          "milestone": "rc1",
          "day": "2024-06-01",
          "days": -14
        }
      ]
    }
    exit 0"
  `);
});

test('an unknown release', async () => {
  expect(await stats('r3')).toMatchInlineSnapshot(`
    "unknown release "r3". Did you mean "r1"? Known: r1, r2, r7.10.
    exit 2"
  `);
});

test('help', async () => {
  expect(await stats('--help')).toMatchInlineSnapshot(`
    "Usage: relnotes stats [options] <release>

    Count items by status and area, criteria, open asks and days to the next milestone.

    Options:
      --content <dir>    the content folder (default: "content", env: RELNOTES_CONTENT)
      --format <format>  output format (choices: "text", "json", default: "text")
      -h, --help         display help for command

    Example:
      $ npx relnotes stats 2.0 --format json
    exit 0"
  `);
});
