import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { exportDocument } from '../../src/schema/export-document.ts';
import { exportJson } from '../../src/formats/export/json.ts';
import { githubRelease } from '../../src/formats/export/github-release.ts';
import { keepAChangelog } from '../../src/formats/export/keep-a-changelog.ts';
import { releaseExport, versionExports } from '../../src/view/export/export.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

const withdrawn = { on: '2024-05-08', why: 'It loses data.', use: '1.0.2' };
const maintenance = (n: number, fields: object = {}) =>
  ({
    id: `m${n}`,
    kind: 'maintenance',
    version: `1.0.${n}`,
    actual: `2024-05-0${n}`,
    ...fields,
  }) as const;
const TEXT = 'Withdrawn on 8 May 2024: It loses data. Use 1.0.2 instead.';

/** The heads of a changelog, with the line below each that is withdrawn. */
function changelog(release: Release): string[] {
  const context = aContext(aCatalog([release]));
  const text = keepAChangelog(context, versionExports(context, release));
  return text.split('\n').filter((line) => line.startsWith('## ') || line.startsWith('Withdrawn'));
}

describe('a changelog marks', () => {
  const versions = [ga(), maintenance(1), maintenance(2)];

  test.each<[string, Release, string[]]>([
    [
      'a maintenance version that is withdrawn',
      aRelease({ milestones: [ga(), maintenance(1, { withdrawn }), maintenance(2)] }),
      [
        '## [1.0.2] - 2024-05-02',
        '## [1.0.1] - 2024-05-01 [YANKED]',
        TEXT,
        '## [1.0.0] - 2024-03-20',
      ],
    ],
    [
      'the versions of a withdrawn release, but the one to use',
      aRelease({ milestones: versions, withdrawn }),
      [
        '## [1.0.2] - 2024-05-02',
        '## [1.0.1] - 2024-05-01 [YANKED]',
        TEXT,
        '## [1.0.0] - 2024-03-20 [YANKED]',
        TEXT,
      ],
    ],
    [
      'all versions of a release without one to use',
      aRelease({ milestones: [ga()], withdrawn: { on: '2024-05-08', why: 'No.' } }),
      ['## [1.0.0] - 2024-03-20 [YANKED]', 'Withdrawn on 8 May 2024: No.'],
    ],
    [
      'nothing before the day of the withdrawal',
      aRelease({ milestones: [ga()], withdrawn: { on: '2024-06-02', why: 'No.' } }),
      ['## [1.0.0] - 2024-03-20'],
    ],
  ])('%s', (_case, release, expected) => {
    expect(changelog(release)).toEqual(expected);
  });
});

test.each<[string, Release]>([
  ['release', aRelease({ milestones: [ga()], withdrawn })],
  ['maintenance version', aRelease({ milestones: [ga(), maintenance(1, { withdrawn })] })],
])('exports for programs and for GitHub say that a %s is withdrawn', (_kind, release) => {
  const context = aContext(aCatalog([release]));
  const found = releaseExport(context, release);
  expect(versionsIn(exportJson(context, [found]))).toMatchObject([{ withdrawn }]);
  expect(githubRelease(context, found).split('\n')[2]).toBe(TEXT);
});

test('an export of a version that may be used is not withdrawn', () => {
  const release = aRelease();
  const context = aContext(aCatalog([release]));
  const found = releaseExport(context, release);
  expect(versionsIn(exportJson(context, [found]))).toMatchObject([{ withdrawn: null }]);
  expect(githubRelease(context, found)).not.toContain('Withdrawn');
});

/** Returns the versions of the first release of a JSON export. */
function versionsIn(json: string): unknown {
  return exportDocument.parse(JSON.parse(json)).releases[0]?.versions;
}
