import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../../src/cli/main.ts';
import { testIo } from '../../support/io.ts';
import { textsIn } from '../in-tree.ts';
import { SITE } from './import-texts.ts';
import { renoRepository, SERIES_STATUS } from './reno-fixtures.ts';

interface ReportedNote {
  readonly file: string;
  readonly line: number;
  readonly version?: string;
  readonly outcome: string;
  readonly path?: string;
  readonly why?: string;
}

let folder: string;
let result: Awaited<ReturnType<typeof run>>;
const IMPORT = 'import reno releasenotes status.yaml --repo . --title Harbor'.split(' ');

async function run(argv: readonly string[]) {
  const io = testIo(folder);
  const code = await runCommand(argv, io);
  return { code, out: io.written(), err: io.complained() };
}

const content = (path: string) => readFile(join(folder, 'content/releases', path), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-reno-'));
  await renoRepository(folder);
  await writeFile(join(folder, 'status.yaml'), SERIES_STATUS);
  const site = SITE['site.yaml'] ?? '';
  await mkdir(join(folder, 'content'));
  await writeFile(join(folder, 'content/site.yaml'), site);
  result = await run([...IMPORT, '--report', 'report.json']);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('counts each note of all series', () => {
  expect(result).toMatchInlineSnapshot(`
    {
      "code": 0,
      "err": "",
      "out": "notes in the source  21
    new                  14
    changed               0
    unchanged             0
    merged                4
    skipped               3
      merged: another release has the same change (4)
      skipped: it is not YAML: line 3: Missing closing "quote (1)
      skipped: it has no words (1)
      skipped: its file was deleted after its version (1)
    Releases: 3, grouped by major (each series is one major version).
    No matching field: setting "ignore_notes" (1)
    No matching field: section "upgrades", read as "upgrade" (1)
    No matching field: reference "lost" without a target (1)
    No matching field: section "fix", read as "fixes" (1)
    No matching field: role "shape" (1)
    No matching field: section "tides" (1)
    site.yaml: checks: impact-missing: warn, since the source says neither what breaks nor what to do
    21 files written.
    ",
    }
  `);
});

test('says what became of each note', async () => {
  const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as {
    readonly notes: readonly ReportedNote[];
  };
  const lines = report.notes.map(({ file, line, version, outcome, path, why }) =>
    [`${file}:${line}`, version, outcome, path ?? why].filter(Boolean).join(' '),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "notes/zone-lists-1111111111111111.yaml:7 1.0.0.0rc1 new releases/1/items/zones-can-be-listed-with-harbor-zones.md",
      "notes/zone-lists-1111111111111111.yaml:14 1.0.0.0rc1 new releases/1/items/owners-are-shown-all-of-them-at-once.md",
      "notes/zone-lists-1111111111111111.yaml:16 1.0.0.0rc1 new releases/1/items/the-flag-owner-is-new.md",
      "anchor:notes/backport-4444444444444444.yaml:2 1.0.1 new releases/1/items/files-are-closed.md",
      "notes/backport-4444444444444444.yaml:2 2.0.0 merged releases/1/items/files-are-closed.md",
      "notes/critical-3333333333333333.yaml:2 2.0.0.0b1 new releases/2/items/zones-of-other-owners-are-no-longer-removed-with-one-s-own.md",
      "notes/critical-3333333333333333.yaml:5 2.0.0.0b1 new releases/2/items/the-parser-of-names-reads-no-further-than-it-should.md",
      "notes/critical-3333333333333333.yaml:7 2.0.0.0b1 new releases/2/known-issues/lists-of-more-than-1000-zones-are-cut-off.md",
      "notes/critical-3333333333333333.yaml:9 2.0.0.0b1 new releases/2/items/the-flag-all-goes-away-in-version-3.md",
      "notes/critical-3333333333333333.yaml:11 2.0.0.0b1 new releases/2/items/berths-are-numbered-from-one.md",
      "notes/spelt-2222222222222222.yaml:3 2.0.0.0b1 new releases/2/upgrade-notes/stop-the-harbor-service-before-the-upgrade-see-stop-it-and.md",
      "notes/spelt-2222222222222222.yaml:3 1.0.0 merged releases/2/upgrade-notes/stop-the-harbor-service-before-the-upgrade-see-stop-it-and.md",
      "notes/spelt-2222222222222222.yaml:5 2.0.0.0b1 new releases/2/items/names-of-zones-keep-their-case.md",
      "notes/spelt-2222222222222222.yaml:5 1.0.0 merged releases/2/items/names-of-zones-keep-their-case.md",
      "notes/spelt-2222222222222222.yaml:7 2.0.0.0b1 new releases/2/items/high-water-is-a-new-section-that-nobody-declared.md",
      "notes/spelt-2222222222222222.yaml:7 1.0.0 merged releases/2/items/high-water-is-a-new-section-that-nobody-declared.md",
      "notes/next-6666666666666666.yaml:2 unreleased new releases/next/items/it-says-nothing-yet.md",
      "notes/zone-lists-1111111111111111.yaml:3 1.0.0.0rc1 new releases/1/release.mdx",
      "notes/broken-7777777777777777.yaml:1 skipped it is not YAML: line 3: Missing closing "quote",
      "notes/zone-lists-1111111111111111.yaml:17 skipped it has no words",
      "harbor-1.0.0.0rc1:notes/gone-5555555555555555.yaml:2 skipped its file was deleted after its version",
    ]
  `);
});

test('versions are milestones, series give titles and ends of life', async () => {
  expect(await content('1/timeline.yaml')).toMatchInlineSnapshot(`
    "milestones:
      - id: rc1
        kind: rc
        version: 1.0.0.0rc1
        tag: harbor-1.0.0.0rc1
        actual: 2024-02-01
        origin: reno:version/1.0.0.0rc1
      - id: ga
        kind: ga
        version: 1.0.0
        tag: harbor-1.0.0
        actual: 2024-05-01
        origin: reno:release/1/ga
      - id: 1.0.1
        kind: maintenance
        version: 1.0.1
        tag: harbor-1.0.1
        actual: 2024-06-01
        origin: reno:version/1.0.1
      - id: eol
        kind: eol
        planned: 2026-06-01
        origin: reno:milestone/1/eol
    "
  `);
  expect(await content('1/release.mdx')).toMatchInlineSnapshot(`
    "---
    title: 'Harbor 1: anchor'
    version: 1.0.0
    origin: reno:release/1
    ---

    Harbor learns to list **zones**.
    "
  `);
  expect(await content('2/release.mdx')).toContain('title: Harbor 2\n');
});

test('the origin is the id of the file, with the section and the number of the entry', async () => {
  expect(await content('1/items/zones-can-be-listed-with-harbor-zones.md')).toMatchInlineSnapshot(`
    "---
    kind: feature
    since: rc1
    origin: reno:1111111111111111/features/1
    ---

    Zones can be listed with \`harbor zones\`. See [the list](https://example.org/zones).

    \`\`\`console
    $ harbor zones --owner <name>
    \`\`\`
    "
  `);
});

test('the words are those at the end of the branch, and a backport names both releases', async () => {
  const text = await content('1/items/files-are-closed.md');
  expect(text).toContain('also_in: [2/ga]');
  expect(text).toContain('since: 1.0.1\n');
  expect(text).toContain('\nFiles are closed.\n');
});

test('a fault of all users is a critical fix, a section of a project is kept as the component', async () => {
  expect(
    await content('2/items/zones-of-other-owners-are-no-longer-removed-with-one-s-own.md'),
  ).toContain('kind: fix\nsince: beta1\nseverity: critical\n');
  expect(await content('2/items/berths-are-numbered-from-one.md')).toContain('component: [Berths]');
  expect(await content('2/known-issues/lists-of-more-than-1000-zones-are-cut-off.md')).toContain(
    'affects:\n  - { from: 2.0.0.0b1, to: 2.0.0 }\n',
  );
});

test('passes the check, and a second run changes nothing', async () => {
  expect((await run(['check'])).code).toBe(0);
  const before = await textsIn(folder);
  expect((await run(IMPORT)).out).toContain('0 files written.');
  expect(await textsIn(folder)).toEqual(before);
});

test('a note that comes out moves to its release and keeps its address', async () => {
  const execute = promisify(execFile);
  await execute('git', ['tag', 'harbor-2.0.1'], { cwd: folder });
  const again = await run([...IMPORT, '--dry-run']);
  expect(again.out).toContain('+++ b/releases/2/items/it-says-nothing-yet.md');
  expect(again.out).toContain('aliases: [/releases/next/items/it-says-nothing-yet/]');
  await execute('git', ['tag', '--delete', 'harbor-2.0.1'], { cwd: folder });
});

test('without a repository all notes are those of the next release, and the command says so', async () => {
  const { code, err } = await run('import reno releasenotes --source plain --dry-run'.split(' '));
  expect(code).toBe(0);
  expect(err).toContain('Without --repo, all notes belong to the next release');
  expect(err).toContain('Releases: 1, ');
});

test('refuses what is no repository', async () => {
  for (const name of ['nowhere', '/']) {
    const { code, err } = await run(['import', 'reno', 'releasenotes', '--repo', name]);
    expect([code, err]).toEqual([
      2,
      `--repo ${name} is not a git repository. Name the folder of a clone.\n`,
    ]);
  }
});

test('finds the format', async () => {
  expect((await run(['import', 'releasenotes'])).out).toContain('looks like note files of reno');
});
