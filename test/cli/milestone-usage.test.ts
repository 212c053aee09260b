import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { PLANNED, runMilestone, TIMELINE } from '../support/run-milestone.ts';

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
  for (const argv of cases) said.push(await runMilestone(PLANNED, ['r2', 'rc1', ...argv]));
  expect(said.join('')).toMatchInlineSnapshot(`
    "The change is missing. Add one of --done DATE, --move DATE --why TEXT, --skip --why TEXT.
    exit 2
    --done and --skip exclude each other. Add one of --done DATE, --move DATE --why TEXT, --skip --why TEXT.
    exit 2
    --tag needs --done. Add one of --done DATE, --move DATE --why TEXT, --skip --why TEXT.
    exit 2
    --why needs --move or --skip. Add one of --done DATE, --move DATE --why TEXT, --skip --why TEXT.
    exit 2
    --move needs a reason for readers. Add --why TEXT.
    exit 2
    --skip needs a reason for readers. Add --why TEXT.
    exit 2
    --move "2024-02-30" is not a day of the calendar. Write a day 2026-09-30, a month 2026-09, a quarter 2026-Q3, a half-year 2026-H2, or tbd.
    exit 2
    --done "yesterday" is not a day. Write YYYY-MM-DD, two days YYYY-MM-DD/YYYY-MM-DD, or unknown.
    exit 2
    --done "2024-06-14/2024-06-12" is not a day. Write YYYY-MM-DD, two days YYYY-MM-DD/YYYY-MM-DD, or unknown.
    exit 2
    --done 2024-07-14 is in the future; today is 2024-06-15. Use --move for a new plan.
    exit 2
    --tag is empty. Write the published tag.
    exit 2
    "
  `);
});

test('an unknown name', async () => {
  expect(await runMilestone(PLANNED, ['r3', 'rc1', '--done', '2024-06-14'])).toMatchInlineSnapshot(`
    "unknown release "r3". Did you mean "r1"? Known: r1, r2.
    exit 2
    "
  `);
  expect(await runMilestone(PLANNED, ['r2', 'rc9', '--done', '2024-06-14'])).toMatchInlineSnapshot(`
    "unknown milestone "rc9" of r2. Did you mean "rc1"? Known: rc1, rc2, rc3, rc4, ga, 2.0.1.
    exit 2
    "
  `);
});

test('edits that contradict the timeline', async () => {
  const done = ['r2', 'rc1', '--done', '2024-06-14'];
  expect(await runMilestone(PLANNED, ['r2', 'rc4', '--done', '2024-06-14'])).toMatchInlineSnapshot(`
    "RC4 of r2 was cancelled. Remove outcome in ./releases/r2/timeline.yaml first.
    exit 1
    "
  `);
  expect(await runMilestone(PLANNED, done, ['r2', 'rc1', '--move', '2024-06-30', '--why', 'Late.']))
    .toMatchInlineSnapshot(`
      "./releases/r2/timeline.yaml: RC1 is done: 2024-06-14.
      https://notes.example.org/releases/r2/milestones/rc1/
      RC1 of r2 is done. Remove actual in ./releases/r2/timeline.yaml if it is not.
      exit 1
      +     actual: 2024-06-14
      "
    `);
});

test('a timeline or a release with errors', async () => {
  const broken = { 'releases/r2/timeline.yaml': 'milestones:\n  - { id: rc1, kind: rd }\n' };
  expect(await runMilestone(broken, ['r2', 'rc1', '--done', '2024-06-14'])).toMatchInlineSnapshot(`
    "./releases/r2/timeline.yaml:2:22 error unknown-value: unknown kind "rd". Did you mean "rc"? Known: testing, freeze, alpha, beta, rc, ga, maintenance, eol, other.
    Fix the timeline first.
    exit 1
    content/releases/r2/timeline.yaml:2:22 error unknown-value: unknown kind "rd". Did you mean "rc"? Known: testing, freeze, alpha, beta, rc, ga, maintenance, eol, other."
  `);
  const release = { ...PLANNED, 'releases/r2/release.mdx': '---\ntitle: R2\n---\n' };
  expect(await runMilestone(release, ['r2', 'rc1', '--done', '2024-06-14'])).toMatchInlineSnapshot(`
    "./releases/r2/release.mdx:2:1 error missing-field: the field "version" is missing. Add "version": The version at GA, for example 2.0.0.
    Fix the content first.
    exit 1
    content/releases/r2/release.mdx:2:1 error missing-field: the field "version" is missing. Add "version": The version at GA, for example 2.0.0."
  `);
});

test('names no address while site.yaml has errors', async () => {
  const said = await runMilestone(
    { ...PLANNED, 'site.yaml': 'title: [' },
    ['r2', 'rc1', '--skip', '--why', 'x'],
    ['r2', 'rc1', '--skip', '--why', 'x', '--format', 'json'],
  );
  expect(said).toContain('./releases/r2/timeline.yaml: RC1 is skipped.\n{');
  expect(said).toContain('"address": null');
});

test('reverts an edit that would cause an error', async () => {
  const meetings = { 'releases/r2/timeline.yaml': TIMELINE };
  const long = `x${' y'.repeat(60_000)}`;
  expect(await runMilestone(meetings, ['r2', 'rc1', '--skip', '--why', long]))
    .toMatchInlineSnapshot(`
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

    Mark a milestone as done, moved or skipped in timeline.yaml.

    Options:
      --content <dir>    the content folder (default: "content", env: RELNOTES_CONTENT)
      --done <date>      it happened: DATE, DATE/DATE (on a day in this range) or unknown
      --tag <tag>        the published tag; only with --done
      --move <time>      the new plan: a day, 2026-09, 2026-Q3, 2026-H2 or tbd; earlier plans are kept
      --skip             it will not take place
      --why <text>       the reason; only with --move or --skip
      --format <format>  output format (choices: "text", "json", default: "text")
      -h, --help         display help for command

    Example:
      $ npx --no -- relnotes milestone 2.0 rc1 --move 2024-02-28 --why "A security fix has to go in."
    "
  `);
});
