import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ANTSIBULL } from '../importers/sources/antsibull-fixtures.ts';
import { inProject } from '../importers/sources/in-project.ts';
import { ISTIO, KUBERNETES } from '../importers/sources/record-fixtures.ts';
import { WEEKS } from '../importers/sources/schedule-fixtures.ts';
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
