import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../src/importers/notes/source-error.ts';
import { errorsIn, importText, outcomes, SITE, type Texts } from './import-texts.ts';
import { API_ANSWER, CALENDAR, CYCLES, NODE_SCHEDULE, PRODUCT, WEEKS } from './record-fixtures.ts';

const FORMS = {
  weeks: WEEKS,
  node: [{ file: 'schedule.json', text: NODE_SCHEDULE }],
  product: [{ file: 'harbor.md', text: PRODUCT }],
  cycles: [{ file: 'harbor.json', text: CYCLES }],
  answer: [{ file: 'harbor.json', text: API_ANSWER }],
  calendar: [{ file: 'harbor.ics', text: CALENDAR }],
};

describe.each(Object.entries(FORMS))('%s', (_, sources) => {
  test('passes the check, and a second run changes nothing', async () => {
    const once = importText('schedule', sources);
    expect(await errorsIn(once.texts)).toEqual([]);
    const again = importText('schedule', sources, once.texts);
    expect([again.edits, again.conflicts, again.gone]).toEqual([[], [], []]);
  });

  test('passes the check where plans that are over were kept', async () => {
    const once = importText('schedule', sources, SITE, { past: 'happened' });
    expect(await errorsIn(once.texts)).toEqual([]);
  });
});

describe('weeks of OpenStack with the list of its series', () => {
  const imported = importText('schedule', FORMS.weeks);

  test('says what became of each event', () => {
    expect(outcomes(imported)).toMatchInlineSnapshot(`
      [
        "20 status: true => new releases/zebec/timeline.yaml",
        "22 initial-release: 2024-04-03 => new releases/yawl/timeline.yaml",
        "22 eol-date: 2025-11-03 => new releases/yawl/timeline.yaml",
        "14 initial-release: 2025-04-02 => new releases/2025.1/timeline.yaml",
        "7 initial-release: 2025-10-01 => new releases/2025.2/timeline.yaml",
        "7 next-phase unmaintained: 2027-04-28 => new releases/2025.2/timeline.yaml",
        "2 start-week 2025-10-06 => new releases/2026.1/timeline.yaml",
        "13 c-1 2025-11-10 to 2025-11-14 => new releases/2026.1/timeline.yaml",
        "15 c-nova-spec-freeze 2025-11-10 to 2025-11-14 => new releases/2026.1/timeline.yaml",
        "17 c-nova-review-day 2025-11-10 to 2025-11-14 => new releases/2026.1/timeline.yaml",
        "22 c-ff 2026-02-23 to 2026-02-27 => new releases/2026.1/timeline.yaml",
        "23 c-soft-sf 2026-02-23 to 2026-02-27 => new releases/2026.1/timeline.yaml",
        "28 c-rc1 2026-03-09 to 2026-03-13 => new releases/2026.1/timeline.yaml",
        "33 c-rc1 2026-03-16 to 2026-03-20 => merged the same milestone",
        "2 initial-release: 2026-04-01 => new releases/2026.1/timeline.yaml",
        "38 c-final 2026-03-30 to 2026-04-03 => merged the same milestone",
        "8 b-final 2025-09-29 to 2025-10-03 => skipped it belongs to another series",
      ]
    `);
    expect(Object.fromEntries(imported.plan.unplaced)).toEqual({ 'field "tide"': 1 });
  });

  test('weeks are plans with an end, and several weeks are one milestone', () => {
    expect(imported.texts['releases/2026.1/timeline.yaml']).toMatchInlineSnapshot(`
      "milestones:
        - id: cycle-start
          kind: other
          title: The cycle begins
          planned: 2025-10-06
          origin: schedule:milestone/2026.1/cycle-start
        - id: milestone-1
          kind: other
          title: Milestone 1
          planned: 2025-11-10
          ends: 2025-11-14
          note: R-20
          origin: schedule:milestone/2026.1/milestone-1
        - id: nova-spec-freeze
          kind: freeze
          title: Nova spec freeze
          planned: 2025-11-10
          ends: 2025-11-14
          note: R-20
          origin: schedule:milestone/2026.1/nova-spec-freeze
        - id: nova-review-day
          kind: other
          title: Nova review day
          planned: 2025-11-10
          ends: 2025-11-14
          note: R-20
          origin: schedule:milestone/2026.1/nova-review-day
        - id: feature-freeze
          kind: freeze
          title: Feature freeze
          planned: 2026-02-23
          ends: 2026-02-27
          note: R-5
          origin: schedule:milestone/2026.1/feature-freeze
        - id: soft-string-freeze
          kind: freeze
          title: Soft string freeze
          planned: 2026-02-23
          ends: 2026-02-27
          note: R-5
          origin: schedule:milestone/2026.1/soft-string-freeze
        - id: rc1
          kind: rc
          planned: 2026-03-09
          ends: 2026-03-20
          note: R-3
          origin: schedule:milestone/2026.1/rc1
        - id: ga
          kind: ga
          version: 2026.1
          planned: 2026-04-01
          note: R+0
          origin: schedule:release/2026.1/ga
      "
    `);
  });

  test('a release that may be skipped to names both releases before it', () => {
    expect(imported.texts['releases/2026.1/release.mdx']).toMatchInlineSnapshot(`
      "---
      title: 'Release 2026.1: Clipper'
      version: 2026.1
      previous: 2025.2
      upgrade_from: [2025.2, 2025.1]
      origin: schedule:release/2026.1
      ---
      "
    `);
    expect(imported.texts['releases/2025.2/release.mdx']).not.toContain('upgrade_from');
  });

  test('a series whose support has ended came out, on an unknown day', () => {
    expect(imported.texts['releases/zebec/timeline.yaml']).toMatchInlineSnapshot(`
      "milestones:
        - id: ga
          kind: ga
          version: zebec
          actual: unknown
          origin: schedule:release/zebec/ga
        - id: eol
          kind: eol
          actual: unknown
          origin: schedule:milestone/zebec/eol
      "
    `);
  });

  test('alone, the folder names the series, and GA is planned for its week', () => {
    const [, weeks] = WEEKS;
    const { texts } = importText('schedule', weeks === undefined ? [] : [weeks]);
    expect(texts['releases/clipper/release.mdx']).toContain('version: clipper');
    expect(texts['releases/clipper/timeline.yaml']).toContain(
      'planned: 2026-03-30\n    ends: 2026-04-03\n',
    );
  });

  test('plans that are over are days where a person says that they were kept', () => {
    const { texts } = importText('schedule', FORMS.weeks, SITE, { past: 'happened' });
    expect(texts['releases/2026.1/timeline.yaml']).toContain(
      'planned: 2025-11-10\n    actual: 2025-11-10/2025-11-14\n    ends: 2025-11-14\n',
    );
    expect(importText('schedule', FORMS.weeks, texts).edits).toEqual([]);
  });
});

test('lines of Node.js: what was before the day of the import happened', () => {
  const { texts } = importText('schedule', FORMS.node, SITE, { title: 'Node.js' });
  expect(texts['releases/8/release.mdx']).toContain("title: 'Node.js 8: Juniper'");
  expect(texts['releases/8/timeline.yaml']).toMatchInlineSnapshot(`
    "milestones:
      - id: ga
        kind: ga
        version: 8
        actual: 2024-04-24
        origin: schedule:release/8/ga
      - id: lts
        kind: other
        title: Long-term support begins
        actual: 2024-10-29
        origin: schedule:milestone/8/lts
      - id: maintenance
        kind: other
        title: Maintenance begins
        actual: 2025-10-20
        origin: schedule:milestone/8/maintenance
      - id: eol
        kind: eol
        planned: 2027-04-30
        origin: schedule:milestone/8/eol
    "
  `);
  expect(texts['releases/10/timeline.yaml']).toMatchInlineSnapshot(`
    "milestones:
      - id: alpha
        kind: alpha
        title: First alpha version
        actual: 2025-12-01
        origin: schedule:milestone/10/alpha
      - id: ga
        kind: ga
        version: 10
        planned: 2026-04-22
        origin: schedule:release/10/ga
      - id: eol
        kind: eol
        planned: 2029-04-30
        origin: schedule:milestone/10/eol
    "
  `);
});

describe('a product file of endoflife.date', () => {
  const { texts, plan } = importText('schedule', FORMS.product);

  test('keeps names with a plus apart, also in addresses', () => {
    expect(texts['releases/8-plus-1/release.mdx']).toMatchInlineSnapshot(`
      "---
      title: Release 8+1
      version: 8+1
      previous: 7
      support: { extended_until: 2027-02-03 }
      origin: schedule:release/8-plus-1
      ---
      "
    `);
    expect(texts['releases/8-plus-2/release.mdx']).toContain('8+2');
    expect(texts['releases/8-plus-1/timeline.yaml']).toMatchInlineSnapshot(`
      "milestones:
        - id: ga
          kind: ga
          version: 8+1
          actual: 2023-02-03
          sources: [https://example.org/harbor/8.1]
          origin: schedule:release/8-plus-1/ga
        - id: lts
          kind: other
          title: Long-term support begins
          actual: 2023-08-01
          sources: [https://example.org/harbor/8.1]
          origin: schedule:milestone/8-plus-1/lts
        - id: eol
          kind: eol
          actual: 2024-02-03
          sources: [https://example.org/harbor/8.1]
          origin: schedule:milestone/8-plus-1/eol
      "
    `);
  });

  test('an end without a day is unknown, and one that is not set is to be decided', () => {
    expect(texts['releases/r80/timeline.yaml']).toContain('kind: eol\n    actual: unknown\n');
    expect(texts['releases/8-plus-2/timeline.yaml']).toContain('kind: eol\n    planned: tbd\n');
  });

  test('a day that is none is listed, and fields without a place are counted', () => {
    expect(plan.skipped.map(({ why }) => why)).toContain('"2019-13-01" is no day');
    expect(Object.fromEntries(plan.unplaced)).toMatchInlineSnapshot(`
      {
        "field "category"": 1,
        "field "latest"": 1,
        "field "latestReleaseDate"": 1,
      }
    `);
  });
});

test('both versions of the API give the same releases', () => {
  const { texts } = importText('schedule', FORMS.answer);
  expect(texts['releases/2/release.mdx']).toContain('support: { extended_until: 2030-01-02 }');
  expect(texts['releases/1/timeline.yaml']).toContain('kind: eol\n    actual: unknown');
  const old = importText('schedule', FORMS.cycles).texts;
  expect(old['releases/1/timeline.yaml']).toContain('kind: eol\n    actual: unknown');
  expect(old['releases/2/timeline.yaml']).toContain('title: Active support ends');
});

test('events of a calendar belong to the version in their words', () => {
  const imported = importText('schedule', FORMS.calendar);
  expect(outcomes(imported)).toMatchInlineSnapshot(`
    [
      "26 End of life of Harbor 1.0 => new releases/1.0/timeline.yaml",
      "4 Harbor 2.0 feature freeze => new releases/2.0/timeline.yaml",
      "13 Harbor 2.0.0rc1 => new releases/2.0/timeline.yaml",
      "21 Harbor 2.0 released => new releases/2.0/timeline.yaml",
      "37 Harbor days => new releases/next/timeline.yaml",
      "31 Weekly meeting => skipped it repeats",
    ]
  `);
  expect(imported.texts['releases/2.0/timeline.yaml']).toMatchInlineSnapshot(`
    "milestones:
      - id: harbor-feature-freeze
        kind: freeze
        title: Harbor 2.0 feature freeze
        planned: 2026-03-02
        ends: 2026-03-06
        note: |-
          No new features, only fixes
          from then on. See \\<b\\>the list\\</b\\>.
        origin: schedule:milestone/2.0/harbor-feature-freeze
      - id: 2.0.0rc1
        kind: rc
        title: 2.0.0rc1
        planned: 2026-04-01
        outcome: cancelled
        sources: [https://example.org/rc1]
        origin: schedule:milestone/2.0/2.0.0rc1
      - id: ga
        kind: ga
        version: 2.0
        planned: 2026-05-01
        origin: schedule:release/2.0/ga
    "
  `);
});

describe('a second run', () => {
  const first = importText('schedule', FORMS.node);
  const timeline = 'releases/10/timeline.yaml';

  test('on a later day says that a day has come', () => {
    const later = importText('schedule', FORMS.node, first.texts, {}, '2026-05-01');
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
  const imported = importText('schedule', FORMS.node, own);
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
  expect(importText('schedule', FORMS.node, imported.texts).edits).toEqual([]);
});

test.each([
  ['a.json', '{"a": 1}'],
  ['a.yaml', 'cycle: [\nstart: 1'],
  ['a.ics', 'BEGIN:VCALENDAR\nnothing'],
  ['a.txt', 'words'],
])('refuses %s %j with a place', (file, text) => {
  expect(() => importText('schedule', [{ file, text }])).toThrow(SourceError);
});
