import { describe, expect, test } from 'vitest';
import { editMilestone } from '../../src/edits/timeline-edit.ts';
import { DONE, MOVE, SKIP } from './timeline-text.ts';

const BLOCK = `# The road to V6
milestones:
  # the first one
  - id: rc0 # zero
    kind: rc
    planned: 2024-02-07 # as the board said
    note: >-
      It came
      late.

  - id: rc1
    kind: rc
    plans:
      # in November
      - { set: 2023-11-20, planned: 2024-02-21 } # first
    sources: [https://example.org]
  # last
  - { id: ga, kind: ga, planned: 2024-03-20 } # GA
`;

describe('a milestone', () => {
  test('is done', () => {
    expect(editMilestone(BLOCK, 'rc0', DONE)).toMatchInlineSnapshot(`
      "# The road to V6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          tag: v7.0.0a
          planned: 2024-02-07 # as the board said
          actual: 2024-02-08
          note: >-
            It came
            late.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, planned: 2024-03-20 } # GA
      "
    `);
  });

  test('moves: the short form becomes the first of two plans', () => {
    expect(editMilestone(BLOCK, 'rc0', MOVE)).toMatchInlineSnapshot(`
      "# The road to V6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          plans: # as the board said
            - { planned: 2024-02-07 }
            - { set: 2024-02-01, planned: 2024-02-28, why: 'A fix had to go in: CVE-2024-1.' }
          note: >-
            It came
            late.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, planned: 2024-03-20 } # GA
      "
    `);
  });

  test('moves once more', () => {
    expect(editMilestone(BLOCK, 'rc1', MOVE)).toMatchInlineSnapshot(`
      "# The road to V6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          planned: 2024-02-07 # as the board said
          note: >-
            It came
            late.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
            - { set: 2024-02-01, planned: 2024-02-28, why: 'A fix had to go in: CVE-2024-1.' }
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, planned: 2024-03-20 } # GA
      "
    `);
  });

  test('moves on one line', () => {
    expect(editMilestone(BLOCK, 'ga', MOVE)).toMatchInlineSnapshot(`
      "# The road to V6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          planned: 2024-02-07 # as the board said
          note: >-
            It came
            late.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, plans: [{ planned: 2024-03-20 }, { set: 2024-02-01, planned: 2024-02-28, why: 'A fix had to go in: CVE-2024-1.' }] } # GA
      "
    `);
  });

  test('is skipped, and its note goes on', () => {
    expect(editMilestone(BLOCK, 'rc0', SKIP)).toMatchInlineSnapshot(`
      "# The road to V6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          planned: 2024-02-07 # as the board said
          outcome: skipped
          note: It came late. No need.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, planned: 2024-03-20 } # GA
      "
    `);
    expect(editMilestone(BLOCK, 'rc1', SKIP)).toMatchInlineSnapshot(`
      "# The road to V6
      milestones:
        # the first one
        - id: rc0 # zero
          kind: rc
          planned: 2024-02-07 # as the board said
          note: >-
            It came
            late.

        - id: rc1
          kind: rc
          plans:
            # in November
            - { set: 2023-11-20, planned: 2024-02-21 } # first
          outcome: skipped
          note: No need.
          sources: [https://example.org]
        # last
        - { id: ga, kind: ga, planned: 2024-03-20 } # GA
      "
    `);
  });

  test('must be there', () => {
    expect(() => editMilestone(BLOCK, 'rc9', DONE)).toThrow('there is no milestone rc9');
    expect(() => editMilestone('milestones:\n', 'rc9', DONE)).toThrow('there is no milestone rc9');
  });
});
