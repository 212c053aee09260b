import { describe, expect, test } from 'vitest';
import { errorsIn, importText, outcomes, SITE, type Texts } from './import-texts.ts';
import { NODE_SCHEDULE } from './schedule-fixtures.ts';

const NODE = [{ file: 'schedule.json', text: NODE_SCHEDULE }];

describe('a second run', () => {
  const first = importText('schedule', NODE);
  const timeline = 'releases/10/timeline.yaml';

  test('on a later day says that a day has come', () => {
    const later = importText('schedule', NODE, first.texts, {}, '2026-05-01');
    expect(later.texts[timeline]).toContain('version: 10\n    actual: 2026-04-22\n');
  });

  test('moves a plan that moved in the source, and keeps what a person wrote', () => {
    const edited: Texts = {
      ...first.texts,
      [timeline]: (first.texts[timeline] ?? '').replace('kind: ga', 'kind: ga\n    note: Ours.'),
    };
    const moved = NODE_SCHEDULE.replace('2026-04-22', '2026-04-29');
    const again = importText('schedule', [{ file: 'schedule.json', text: moved }], edited);
    expect(again.texts[timeline]).toContain('planned: 2026-04-29');
    expect(again.texts[timeline]).toContain('note: Ours.');
    expect(again.conflicts).toEqual([]);
  });
});

test('days join releases that the content has, under their ids and in their order', async () => {
  const own: Texts = {
    ...SITE,
    'releases/8.0.0/release.mdx': '---\ntitle: Harbor 8\nversion: 8.0.0\n---\n',
    'releases/8.0.0/timeline.yaml': `milestones:
  - { id: ga, kind: ga, actual: 2024-04-24 }
  - { id: 8.1.0, kind: maintenance, version: 8.1.0, actual: 2024-12-01 }
`,
  };
  const imported = importText('schedule', NODE, own);
  expect(imported.texts['releases/8/release.mdx']).toBeUndefined();
  expect(imported.texts['releases/8.0.0/timeline.yaml']).toMatchInlineSnapshot(`
    "milestones:
      - { id: ga, kind: ga, actual: 2024-04-24 }
      - id: lts
        kind: other
        title: Long-term support begins
        actual: 2024-10-29
        origin: schedule:milestone/8.0.0/lts
      - { id: 8.1.0, kind: maintenance, version: 8.1.0, actual: 2024-12-01 }
      - id: maintenance
        kind: other
        title: Maintenance begins
        actual: 2025-10-20
        origin: schedule:milestone/8.0.0/maintenance
      - id: eol
        kind: eol
        planned: 2027-04-30
        origin: schedule:milestone/8.0.0/eol
    "
  `);
  expect(outcomes(imported)).toContain(
    '2 start: 2024-04-24 => skipped releases/8.0.0/timeline.yaml was written here',
  );
  expect(await errorsIn(imported.texts)).toEqual([]);
  expect(importText('schedule', NODE, imported.texts).edits).toEqual([]);
});
