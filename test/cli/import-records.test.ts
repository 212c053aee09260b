import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ANTSIBULL } from '../importers/sources/antsibull-fixtures.ts';
import { inProject } from '../importers/sources/in-project.ts';
import { ISTIO, KUBERNETES } from '../importers/sources/record-fixtures.ts';
import { WEEKS } from '../importers/sources/schedule-fixtures.ts';
import { TOWNCRIER } from '../importers/sources/towncrier-fixtures.ts';
import { writeFiles } from '../support/tree.ts';

test('several files are one source, and a report lists what became of each record', async () => {
  await inProject(async (run, folder) => {
    await writeFiles(folder, Object.fromEntries(WEEKS.map(({ file, text }) => [file, text])));
    const files = WEEKS.map(({ file }) => file);
    const { code, out } = await run(['import', 'schedule', ...files, '--report', 'report.json']);
    expect(out).toContain('grouped by name (as the source names them)');
    expect(code).toBe(0);
    const report: unknown = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    expect(report).toMatchObject({ in: 17, counts: { new: 14, merged: 2, skipped: 1 } });
    expect(await run(['check'])).toMatchObject({ code: 0 });
    const again = await run(['import', 'schedule', ...files, '--format', 'json']);
    expect(JSON.parse(again.out)).toMatchObject({ files: [], counts: { unchanged: 14 } });
  });
});

test.each([
  ['antsibull', ANTSIBULL, 'antsibull'],
  ['kubernetes', KUBERNETES, 'kubernetes'],
  ['istio', ISTIO, 'istio'],
  ['towncrier', TOWNCRIER, 'towncrier'],
])('a folder of %s is recognized and imported', async (_, sources, format) => {
  await inProject(async (run, folder) => {
    await writeFiles(
      join(folder, 'notes'),
      Object.fromEntries(sources.map(({ file, text }) => [file, text])),
    );
    const look = await run(['import', 'notes', '--format', 'json']);
    expect(JSON.parse(look.out)).toMatchObject([{ format }]);
    expect(await run(['import', format, 'notes'])).toMatchObject({ code: 0 });
    expect(await run(['check'])).toMatchObject({ code: 0 });
  });
});

const HERE = Object.fromEntries(TOWNCRIER.map(({ file, text }) => [file, text]));

test('news of towncrier bring their settings and fragments, whichever of them is named', async () => {
  await inProject(async (run, folder) => {
    await writeFiles(join(folder, 'docs'), HERE);
    const dry = async (...names: string[]) => {
      const argv = ['import', 'towncrier', ...names, '--format', 'json', '--dry-run'];
      return (JSON.parse((await run(argv)).out) as { readonly in: number }).in;
    };
    expect(await dry('docs/NEWS.rst')).toBe(25);
    expect(await dry('docs')).toBe(25);
    expect(await dry('docs/pyproject.toml')).toBe(25);
    expect(await dry('docs/NEWS.rst', 'docs/pyproject.toml', 'docs/changes/54.trivial.rst')).toBe(
      25,
    );
    expect(await dry('docs/changes/54.trivial.rst')).toBe(25);
    expect(await dry('docs/changes')).toBe(25);
  });
});

test('the settings beside a file say that it has news of towncrier', async () => {
  await inProject(async (run, folder) => {
    const settings = (HERE['pyproject.toml'] ?? '').replace('NEWS.rst', 'HISTORY.md');
    await writeFiles(folder, { 'pyproject.toml': settings, 'HISTORY.md': '## 1.0\n\n- A zone\n' });
    const formatOf = async (name: string) => {
      const { out } = await run(['import', name, '--format', 'json']);
      return (JSON.parse(out) as readonly { readonly format: string }[])[0]?.format;
    };
    expect(await formatOf('HISTORY.md')).toBe('towncrier');
    expect(await formatOf('CHANGELOG.md')).toBe('changelog');
    expect(await formatOf('.')).toBe('towncrier');
    await writeFiles(folder, { 'pyproject.toml': '[project]\nname = "towncrier"\n' });
    expect(await formatOf('HISTORY.md')).toBe('changelog');
  });
});

test('minutes are recognized, and the step names their release', async () => {
  await inProject(async (run, folder) => {
    const text = '# Board 2024-02-06\n\nParticipants: dev, ops\n\n## Agenda\n\n- Zones: done\n';
    await writeFiles(folder, { '2024-02-06.md': text });
    expect(await run(['import', '2024-02-06.md'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "2024-02-06.md looks like the minutes of a meeting: 2024-02-06.
        npx --no -- relnotes import minutes 2024-02-06.md --release <id> --dry-run
      ",
      }
    `);
    const json = await run(['import', '2024-02-06.md', '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject([{ format: 'minutes', contents: '2024-02-06' }]);
  });
});

test('a report of news of towncrier is complete', async () => {
  await inProject(async (run, folder) => {
    await writeFiles(folder, HERE);
    const argv = [
      'import',
      'towncrier',
      'NEWS.rst',
      '--skip',
      'trivial',
      '--report',
      'report.json',
    ];
    expect(await run(argv)).toMatchObject({ code: 0 });
    const report: unknown = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    expect(report).toMatchObject({ in: 25, counts: { new: 16, merged: 2, skipped: 7 } });
    expect(await run(['check'])).toMatchObject({ code: 0 });
    // The types to leave out are recorded.
    expect((await run(['import', 'towncrier', 'NEWS.rst'])).out).toContain('0 files written.');
  });
});
