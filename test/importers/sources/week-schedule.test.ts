import { describe, expect, test } from 'vitest';
import { importText, outcomes, SITE } from './import-texts.ts';
import { WEEKS } from './schedule-fixtures.ts';

describe('weeks of OpenStack with the list of its series', () => {
  const imported = importText('schedule', WEEKS);

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
    const { texts } = importText('schedule', WEEKS, SITE, { past: 'happened' });
    expect(texts['releases/2026.1/timeline.yaml']).toContain(
      'planned: 2025-11-10\n    actual: 2025-11-10/2025-11-14\n    ends: 2025-11-14\n',
    );
    expect(importText('schedule', WEEKS, texts).edits).toEqual([]);
  });
});
