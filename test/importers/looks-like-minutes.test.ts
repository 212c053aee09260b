import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { minutesDay } from '../../src/importers/minutes/looks-like-minutes.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { CHANGELOG, CHANGESETS, RELEASES } from './sources/fixtures.ts';
import { RENO_NOTES } from './sources/reno-fixtures.ts';
import { PRODUCT, WEEKS } from './sources/schedule-fixtures.ts';
import { TOWNCRIER } from './sources/towncrier-fixtures.ts';

test.each(Object.entries(LAYOUTS))('%s are minutes', (_, text) => {
  expect(minutesDay({ file: 'notes.md', text })).toBe('2024-02-06');
  expect(minutesDay({ file: '-', text })).toBe('2024-02-06');
});

test('the name of a file may have the day', () => {
  const text = '# Board\n\nAttendees: dev, ops\n\n## Agenda\n\n- Zones\n';
  expect(minutesDay({ file: 'docs/2024-02-06-board.md', text })).toBe('2024-02-06');
  expect(minutesDay({ file: 'docs/board.md', text })).toBeUndefined();
});

test.each<readonly [string, string, string]>([
  ['a changelog', 'CHANGELOG.md', CHANGELOG],
  ['releases of GitHub', 'releases.json', RELEASES],
  ...CHANGESETS.map(({ file, text }) => ['changesets', file, text] as const),
  ...TOWNCRIER.map(({ file, text }) => ['towncrier', file, text] as const),
  ...Object.values(RENO_NOTES).map(({ path, text }) => ['reno', path, text] as const),
  ['a product', 'harbor.md', PRODUCT],
  ...WEEKS.map(({ file, text }) => ['a schedule', file, text] as const),
  ['the changelog of this program', 'CHANGELOG.md', readFileSync('CHANGELOG.md', 'utf8')],
  ['its README', 'README.md', readFileSync('README.md', 'utf8')],
  ['its rules', 'CONTRIBUTING.md', readFileSync('CONTRIBUTING.md', 'utf8')],
  [
    'a changelog with days for versions',
    'CHANGELOG.md',
    '# Changelog\n\n## 2024-02-06\n\n### Features\n\n- A zone\n\n### Misc\n\n- A berth\n\n## 2024-01-02\n\n- A pier\n',
  ],
  [
    'news with one version',
    'NEWS.md',
    '# News\n\n## Harbor 1.0 (2024-02-06)\n\n### Notes\n\n- A zone\n\n### Announcements\n\n- We meet\n',
  ],
  [
    'a README about meetings',
    'README.md',
    '# Harbor\n\nWe meet weekly.\n\n## Agenda\n\n- [ ] a zone\n\n## Next meeting\n\nSoon.\n',
  ],
  [
    'a blog post',
    'post.md',
    '---\ntitle: Zones\ndate: 2024-02-06\n---\n\nZones are here.\n\n## Next steps\n\nTry them.\n',
  ],
  [
    'a road map',
    'ROADMAP.md',
    '# Road map, 2024-02-06\n\n## Milestones\n\n- [ ] Zones\n\n## Tasks\n\n- [ ] jo: docs\n',
  ],
  ['an empty file', 'x.md', ''],
])('%s (%s) is no minutes', (_, file, text) => {
  expect(minutesDay({ file, text })).toBeUndefined();
});
