import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsIn } from '../support/problems-in.ts';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { writeTree, type Files } from '../support/tree.ts';

const TIMELINE = `# The second release.
milestones:
  - id: rc1 # the first candidate
    kind: rc
    planned: 2024-06-20

  - { id: rc2, kind: rc, planned: 2024-06-27 }
  - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed }
  - { id: rc4, kind: rc, planned: 2024-07-11, outcome: cancelled }
  - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }] }
  - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-20 }
`;
const PLANNED: Files = { 'releases/r2/timeline.yaml': TIMELINE };

/** What the commands printed, then what became of the timeline and of the content. */
async function milestone(changes: Files, ...commands: string[][]): Promise<string> {
  const folder = await writeTree(changes);
  try {
    const io = testIo(folder);
    let code = 0;
    for (const argv of commands) {
      code = await runCommand(['milestone', ...argv, '--content', '.'], io);
    }
    const timeline = await readFile(join(folder, 'releases/r2/timeline.yaml'), 'utf8');
    const changed = timeline === changes['releases/r2/timeline.yaml'] ? '' : `${timeline}\n`;
    const problems = await problemsIn(folder);
    return `${io.written()}${io.complained()}exit ${code}\n${changed}${problems}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('done', async () => {
  expect(
    await milestone(PLANNED, ['r2', 'rc1', '--done', '2024-06-14', '--tag', 'v2.0.0-rc1']),
  ).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC1 is done: 2024-06-14, with the tag v2.0.0-rc1.
    https://notes.example.org/releases/r2/milestones/rc1/
    exit 0
    # The second release.
    milestones:
      - id: rc1 # the first candidate
        kind: rc
        tag: v2.0.0-rc1
        planned: 2024-06-20
        actual: 2024-06-14

      - { id: rc2, kind: rc, planned: 2024-06-27 }
      - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed }
      - { id: rc4, kind: rc, planned: 2024-07-11, outcome: cancelled }
      - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }] }
      - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-20 }

    "
  `);
});

test('done on one of several days, and twice', async () => {
  const argv = ['r2', 'rc2', '--done', '2024-06-10/2024-06-12'];
  expect(await milestone(PLANNED, argv, argv)).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC2 is done: 2024-06-10/2024-06-12.
    https://notes.example.org/releases/r2/milestones/rc2/
    ./releases/r2/timeline.yaml: RC2 is done on that day already; nothing was changed.
    https://notes.example.org/releases/r2/milestones/rc2/
    exit 0
    # The second release.
    milestones:
      - id: rc1 # the first candidate
        kind: rc
        planned: 2024-06-20

      - { id: rc2, kind: rc, planned: 2024-06-27, actual: 2024-06-10/2024-06-12 }
      - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed }
      - { id: rc4, kind: rc, planned: 2024-07-11, outcome: cancelled }
      - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }] }
      - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-20 }

    "
  `);
});

test('done, corrected', async () => {
  expect(
    await milestone(
      PLANNED,
      ['r2', 'rc2', '--done', 'unknown'],
      ['r2', 'rc2', '--done', '2024-06-11'],
    ),
  ).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC2 is done: day unknown.
    https://notes.example.org/releases/r2/milestones/rc2/
    ./releases/r2/timeline.yaml: RC2 is done: 2024-06-11, not unknown.
    https://notes.example.org/releases/r2/milestones/rc2/
    exit 0
    # The second release.
    milestones:
      - id: rc1 # the first candidate
        kind: rc
        planned: 2024-06-20

      - { id: rc2, kind: rc, planned: 2024-06-27, actual: 2024-06-11 }
      - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed }
      - { id: rc4, kind: rc, planned: 2024-07-11, outcome: cancelled }
      - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }] }
      - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-20 }

    "
  `);
});

test('moved, twice, and back to where it is', async () => {
  expect(
    await milestone(
      PLANNED,
      ['r2', 'rc1', '--move', '2024-06-27', '--why', 'A fix: it is late.'],
      ['r2', 'rc1', '--move', '2024-06-26', '--why', 'It came early.'],
      ['r2', 'rc1', '--move', '2024-06-26', '--why', 'Once more.'],
    ),
  ).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC1 moves from 2024-06-20 to 2024-06-27, 7 days later.
    https://notes.example.org/releases/r2/milestones/rc1/
    ./releases/r2/timeline.yaml: RC1 moves from 2024-06-27 to 2024-06-26, 1 day earlier and 6 days later than first planned.
    https://notes.example.org/releases/r2/milestones/rc1/
    ./releases/r2/timeline.yaml: RC1 is planned for that day already; nothing was changed.
    https://notes.example.org/releases/r2/milestones/rc1/
    exit 0
    # The second release.
    milestones:
      - id: rc1 # the first candidate
        kind: rc
        plans:
          - { planned: 2024-06-20 }
          - { set: 2024-06-15, planned: 2024-06-27, why: 'A fix: it is late.' }
          - { set: 2024-06-15, planned: 2024-06-26, why: It came early. }

      - { id: rc2, kind: rc, planned: 2024-06-27 }
      - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed }
      - { id: rc4, kind: rc, planned: 2024-07-11, outcome: cancelled }
      - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }] }
      - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-20 }

    "
  `);
});

test('moved, after an earlier move', async () => {
  expect(
    await milestone(PLANNED, ['r2', 'ga', '--move', '2024-08-03', '--why', 'Holidays.']),
  ).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: GA moves from 2024-07-27 to 2024-08-03, 7 days later and 14 days later than first planned.
    https://notes.example.org/releases/r2/milestones/ga/
    exit 0
    # The second release.
    milestones:
      - id: rc1 # the first candidate
        kind: rc
        planned: 2024-06-20

      - { id: rc2, kind: rc, planned: 2024-06-27 }
      - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed }
      - { id: rc4, kind: rc, planned: 2024-07-11, outcome: cancelled }
      - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }, { set: 2024-06-15, planned: 2024-08-03, why: Holidays. }] }
      - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-20 }

    "
  `);
});

test('skipped, twice', async () => {
  const argv = ['r2', 'rc3', '--skip', '--why', 'RC2 was good.'];
  expect(await milestone(PLANNED, argv, argv)).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC3 is skipped.
    https://notes.example.org/releases/r2/milestones/rc3/
    ./releases/r2/timeline.yaml: RC3 is skipped already; nothing was changed.
    https://notes.example.org/releases/r2/milestones/rc3/
    exit 0
    # The second release.
    milestones:
      - id: rc1 # the first candidate
        kind: rc
        planned: 2024-06-20

      - { id: rc2, kind: rc, planned: 2024-06-27 }
      - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed, outcome: skipped, note: RC2 was good. }
      - { id: rc4, kind: rc, planned: 2024-07-11, outcome: cancelled }
      - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }] }
      - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-20 }

    "
  `);
});

test('for a program', async () => {
  expect(
    await milestone(PLANNED, ['r2', 'rc1', '--done', '2024-06-14', '--format', 'json']),
  ).toMatchInlineSnapshot(`
    "{
      "file": "./releases/r2/timeline.yaml",
      "milestone": "rc1",
      "changed": true,
      "says": "RC1 is done: 2024-06-14.",
      "address": "https://notes.example.org/releases/r2/milestones/rc1/"
    }
    exit 0
    # The second release.
    milestones:
      - id: rc1 # the first candidate
        kind: rc
        planned: 2024-06-20
        actual: 2024-06-14

      - { id: rc2, kind: rc, planned: 2024-06-27 }
      - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed }
      - { id: rc4, kind: rc, planned: 2024-07-11, outcome: cancelled }
      - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }] }
      - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-20 }

    "
  `);
});

test('wrong usage', async () => {
  const cases = [
    [],
    ['--done', '2024-06-14', '--skip'],
    ['--skip', '--tag', 'v1', '--why', 'No.'],
    ['--done', '2024-06-14', '--why', 'Why not.'],
    ['--move', '2024-06-30'],
    ['--skip', '--why', ' '],
    ['--move', '2024-02-30', '--why', 'Late.'],
    ['--done', 'yesterday'],
    ['--done', '2024-06-14/2024-06-12'],
    ['--done', '2024-07-14'],
    ['--done', '2024-06-14', '--tag', ''],
  ] as const;
  const said: string[] = [];
  for (const argv of cases) said.push(await milestone(PLANNED, ['r2', 'rc1', ...argv]));
  expect(said.join('')).toMatchInlineSnapshot(`
    "Say one of --done DATE, --move DATE --why TEXT, --skip --why TEXT.
    exit 2
    Say one of --done DATE, --move DATE --why TEXT, --skip --why TEXT.
    exit 2
    --tag needs --done. Say one of --done DATE, --move DATE --why TEXT, --skip --why TEXT.
    exit 2
    --why goes with --move or --skip. Say one of --done DATE, --move DATE --why TEXT, --skip --why TEXT.
    exit 2
    --move needs a reason. Add --why TEXT: readers will ask.
    exit 2
    --skip needs a reason. Add --why TEXT: readers will ask.
    exit 2
    --move "2024-02-30" is no day. Write YYYY-MM-DD.
    exit 2
    --done "yesterday" is no day. Write YYYY-MM-DD, two days YYYY-MM-DD/YYYY-MM-DD, or unknown.
    exit 2
    --done "2024-06-14/2024-06-12" is no day. Write YYYY-MM-DD, two days YYYY-MM-DD/YYYY-MM-DD, or unknown.
    exit 2
    --done 2024-07-14 is ahead of today, 2024-06-15. Done is what happened; a new plan is --move.
    exit 2
    --tag is empty. Write the tag that was published.
    exit 2
    "
  `);
});

test('a name that is not there', async () => {
  expect(await milestone(PLANNED, ['r3', 'rc1', '--done', '2024-06-14'])).toMatchInlineSnapshot(`
    "unknown release "r3". Did you mean "r1"? Known: r1, r2.
    exit 2
    "
  `);
  expect(await milestone(PLANNED, ['r2', 'rc9', '--done', '2024-06-14'])).toMatchInlineSnapshot(`
    "unknown milestone "rc9" of r2. Did you mean "rc1"? Known: rc1, rc2, rc3, rc4, ga, 2.0.1.
    exit 2
    "
  `);
});

test('what contradicts the timeline', async () => {
  const done = ['r2', 'rc1', '--done', '2024-06-14'];
  expect(await milestone(PLANNED, ['r2', 'rc4', '--done', '2024-06-14'])).toMatchInlineSnapshot(`
    "RC4 of r2 was cancelled. Take outcome away in ./releases/r2/timeline.yaml first.
    exit 1
    "
  `);
  expect(
    await milestone(PLANNED, done, ['r2', 'rc1', '--move', '2024-06-30', '--why', 'Late.']),
  ).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml: RC1 is done: 2024-06-14.
    https://notes.example.org/releases/r2/milestones/rc1/
    RC1 of r2 is done. Take actual away in ./releases/r2/timeline.yaml if it is not.
    exit 1
    # The second release.
    milestones:
      - id: rc1 # the first candidate
        kind: rc
        planned: 2024-06-20
        actual: 2024-06-14

      - { id: rc2, kind: rc, planned: 2024-06-27 }
      - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed }
      - { id: rc4, kind: rc, planned: 2024-07-11, outcome: cancelled }
      - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }] }
      - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-20 }

    "
  `);
});

test('a timeline or a release that is broken', async () => {
  const broken = { 'releases/r2/timeline.yaml': 'milestones:\n  - { id: rc1, kind: rd }\n' };
  expect(await milestone(broken, ['r2', 'rc1', '--done', '2024-06-14'])).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml:2:22 error unknown-value: unknown kind "rd". Did you mean "rc"? Known: testing, freeze, alpha, beta, rc, ga, maintenance, eol, other.
    Mend the timeline first.
    exit 1
    content/releases/r2/timeline.yaml:2:22 error unknown-value: unknown kind "rd". Did you mean "rc"? Known: testing, freeze, alpha, beta, rc, ga, maintenance, eol, other."
  `);
  const release = { ...PLANNED, 'releases/r2/release.mdx': '---\ntitle: R2\n---\n' };
  expect(await milestone(release, ['r2', 'rc1', '--done', '2024-06-14'])).toMatchInlineSnapshot(`
    "./releases/r2/release.mdx:2:1 error missing-field: the field "version" is missing. Add "version": The version at GA, for example 7.0.0.
    Mend the content first.
    exit 1
    content/releases/r2/release.mdx:2:1 error missing-field: the field "version" is missing. Add "version": The version at GA, for example 7.0.0."
  `);
});

test('an edit that would break the content is taken back', async () => {
  const meetings = { 'releases/r2/timeline.yaml': TIMELINE };
  const long = `x${' y'.repeat(60_000)}`;
  expect(await milestone(meetings, ['r2', 'rc1', '--skip', '--why', long])).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml:1:1 error yaml-too-large: the YAML is larger than 96 KiB. Move text into the body, or split the file.
    Nothing was written.
    exit 1
    "
  `);
});

test('help', async () => {
  const io = testIo('.');
  expect(await runCommand(['milestone', '--help'], io)).toBe(0);
  expect(io.written()).toMatchInlineSnapshot(`
    "Usage: relnotes milestone [options] <release> <milestone>

    Write into timeline.yaml that a milestone is done, moved or skipped.

    Options:
      --content <dir>    the content folder (default: "content", env: RELNOTES_CONTENT)
      --done <date>      it happened: DATE, DATE/DATE (somewhere between) or unknown
      --tag <tag>        the tag that was published, with --done
      --move <date>      a new plan; the earlier ones are kept
      --skip             it will not take place
      --why <text>       the reason, with --move or --skip
      --format <format>  how to print (choices: "text", "json", default: "text")
      -h, --help         display help for command

    Example:
      $ npx relnotes milestone r6 rc1 --move 2024-02-28 --why "A security fix has to go in."
    "
  `);
});
