import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textsIn } from '../importers/in-tree.ts';
import { CHANGELOG } from '../importers/sources/fixtures.ts';
import { inProject } from '../importers/sources/in-project.ts';

const IMPORT = ['import', 'changelog', 'CHANGELOG.md', '--base-url', 'https://docs.example.org/'];

test('imports a changelog, and the content passes the check', async () => {
  await inProject(async (run, folder) => {
    expect(await run([...IMPORT, '--title', 'Harbor', '--report', 'report.json']))
      .toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "notes in the source  19
      new                  14
      changed               0
      unchanged             0
      merged                2
      skipped               3
        merged: another release has the same change (1)
        merged: an earlier version has the same change (1)
        skipped: it is a comment (1)
        skipped: it is above the first version (1)
        skipped: it has no words (1)
      Releases: 4, grouped by minor (5 versions belong to 3 minor ones).
      No matching field: section "CLI" (1)
      6 texts changed so that the check accepts them; --report lists them.
      site.yaml: checks: impact-missing: warn, since the source says neither what breaks nor what to do
      22 files written.
      ",
      }
    `);
    expect(await run(['check', '--format', 'json'])).toMatchObject({ code: 0 });
    const report: unknown = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    expect(report).toMatchObject({
      format: 'changelog',
      in: 19,
      counts: { new: 14, merged: 2, skipped: 3 },
    });
    const notes = (report as { notes: readonly unknown[] }).notes;
    expect(notes).toHaveLength(19);
    const before = await textsIn(folder);
    const again = await run(IMPORT);
    expect(again.out).toContain('0 files written.');
    expect(await textsIn(folder)).toEqual(before);
  });
});

test('a dry run writes nothing, and prints a patch and the counts', async () => {
  await inProject(async (run, folder) => {
    const before = await textsIn(folder);
    const { code, out, err } = await run([...IMPORT, '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('--- /dev/null\n+++ b/releases/1.0/release.mdx\n');
    expect(out).toContain('+++ b/imports/changelog.json\n');
    expect(err).toContain('notes in the source  19\n');
    expect(err).toContain('files to write.\n');
    expect(await textsIn(folder)).toEqual(before);
  });
});

test('reads standard input', async () => {
  await inProject(async (run) => {
    const readInput = () => new TextEncoder().encode('# 1.0.0 - 2024-01-02\n\n- A zone\n');
    const { code, out } = await run(['import', 'changelog', '-'], { readInput });
    expect(code).toBe(0);
    expect(out).toContain('notes in the source  1\n');
    expect(await run(['import', 'changelog', '-'])).toMatchObject({
      code: 2,
      err: 'standard input cannot be read. Name a file.\n',
    });
  });
});

test('without a format says what files would be taken for', async () => {
  await inProject(async (run) => {
    expect(await run(['import'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "CHANGELOG.md looks like a changelog in Markdown, such as Keep a Changelog: 7 versions, 16 notes.
        npx --no -- relnotes import changelog CHANGELOG.md --dry-run
      releases.json looks like releases of GitHub as JSON: 4 versions, 7 notes.
        npx --no -- relnotes import github releases.json --dry-run
      ",
      }
    `);
    const json = await run(['import', 'CHANGELOG.md', '--format', 'json']);
    expect(JSON.parse(json.out)).toEqual([
      { file: 'CHANGELOG.md', format: 'changelog', contents: '7 versions, 16 notes' },
    ]);
    expect(await run(['import', 'notes.yaml'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "",
        "out": "notes.yaml is in no known format. Known formats:
        changesets: changesets of a repository with one or several packages
        antsibull: a changelog.yaml of antsibull-changelog
        kubernetes: release notes of Kubernetes as JSON
        istio: release notes of Istio as YAML
        reno: note files of reno
        schedule: a schedule of OpenStack, Node.js or endoflife.date, or a calendar
        towncrier: news of towncrier, or another changelog in reStructuredText
        changelog: a changelog in Markdown, such as Keep a Changelog
        github: releases of GitHub as JSON
        minutes: the minutes of a meeting
      ",
      }
    `);
  });
});

test('a site with areas needs one, a site with criteria gets a status', async () => {
  const site = `title: T
url: https://notes.example.org
areas: [{ id: core, title: Core }]
criteria: [{ id: works, title: Works, question: 'Does it work?' }]
`;
  await inProject(async (run, folder) => {
    expect(await run(IMPORT)).toMatchObject({
      code: 2,
      err: 'this site has areas. Add --area: core.\n',
    });
    expect(await run([...IMPORT, '--area', 'nope'])).toMatchObject({
      code: 2,
      err: 'unknown area "nope". Add --area: core.\n',
    });
    expect(await run([...IMPORT, '--area', 'core'])).toMatchObject({ code: 0 });
    const path = 'content/releases/1.1/items/lists-of-zones.md';
    expect(await readFile(join(folder, path), 'utf8')).toContain(
      'area: core\nkind: feature\nstatus: ready\n',
    );
  }, site);
});

test('a ledger that is damaged, or of another format, is not overwritten', async () => {
  await inProject(async (run, folder) => {
    expect(await run(IMPORT)).toMatchObject({ code: 0 });
    const ledger = join(folder, 'content/imports/changelog.json');
    const other = ['import', 'github', 'releases.json', '--source', 'changelog'];
    expect((await run(other)).err).toBe(
      'imports/changelog.json belongs to an import of changelog. Choose another --source name.\n',
    );
    await writeFile(ledger, '{');
    const { code, err } = await run(IMPORT);
    expect(code).toBe(1);
    expect(err).toContain('imports/changelog.json cannot be read. Restore it from git');
    expect(await readFile(ledger, 'utf8')).toBe('{');
  });
});

test('--prune removes what the source no longer has', async () => {
  await inProject(async (run, folder) => {
    await run(IMPORT);
    await writeFile(join(folder, 'CHANGELOG.md'), CHANGELOG.replace('- The tool `zonecut`.\n', ''));
    const kept = await run(IMPORT);
    expect(kept.out).toContain(
      'no longer in the source: releases/1.1/items/the-tool-zonecut.md (run with --prune to remove it)\n',
    );
    const pruned = await run([...IMPORT, '--prune']);
    expect(pruned.out).toContain('removed: releases/1.1/items/the-tool-zonecut.md\n');
    const texts = Object.keys(await textsIn(folder));
    expect(texts.filter((path) => path.includes('zonecut'))).toEqual([]);
    expect(await run(['check'])).toMatchObject({ code: 0 });
  });
});

test.each([
  [['import', 'changelog', 'nope.md'], 'nope.md does not exist. Check the path.\n'],
  [['import', 'changelog', 'content'], 'content is a folder. Name a file.\n'],
  [
    [...IMPORT.slice(0, 3), '--base-url', 'docs'],
    '"docs" is not a web address. Write it in full, such as https://example.org/.\n',
  ],
  [
    [...IMPORT, '--source', 'A b'],
    '--source A b must be lower-case letters, digits and single hyphens\n',
  ],
])('refuses %j', async (argv, err) => {
  await inProject(async (run) => {
    expect(await run(argv)).toMatchObject({ code: 2, err });
  });
});

test('several products of one site', async () => {
  await inProject(async (run) => {
    const product = (id: string) => [...IMPORT, '--product', id, '--title', id];
    expect(await run(product('harbor'))).toMatchObject({ code: 0 });
    expect(await run(product('anchor'))).toMatchObject({ code: 0 });
    expect(await run(['check'])).toMatchObject({ code: 0 });
    expect((await run(product('harbor'))).out).toContain('0 files written.');
  });
});
