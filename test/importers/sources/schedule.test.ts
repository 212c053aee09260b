import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../src/importers/notes/source-error.ts';
import { errorsIn, importText, outcomes, SITE } from './import-texts.ts';
import {
  API_ANSWER,
  CALENDAR,
  CYCLES,
  NODE_SCHEDULE,
  PRODUCT,
  WEEKS,
} from './schedule-fixtures.ts';

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
    expect(plan.skipped.map(({ why }) => why)).toContain('"2019-13-01" is not a day');
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

test.each([
  ['a.json', '{"a": 1}'],
  ['a.yaml', 'cycle: [\nstart: 1'],
  ['a.ics', 'BEGIN:VCALENDAR\nnothing'],
  ['a.txt', 'words'],
])('refuses %s %j with a place', (file, text) => {
  expect(() => importText('schedule', [{ file, text }])).toThrow(SourceError);
});
