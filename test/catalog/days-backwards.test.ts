import { describe, expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

/** The problems of a timeline that starts with GA on 2024-03-20, after a candidate. */
function problemsAfter(...lines: readonly string[]): Promise<string> {
  const first = [
    '{ id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }',
    '{ id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }',
    '{ id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }',
  ];
  const list = [...first, ...lines].map((line) => `  - ${line}\n`).join('');
  return problemsOf({ 'releases/r2/timeline.yaml': `milestones:\n${list}` });
}

describe('days of milestones that happened', () => {
  test.each<[string, string[]]>([
    ['on one day', ['{ id: 2.0.2, kind: maintenance, actual: 2024-04-02 }']],
    ['in order', ['{ id: 2.0.2, kind: maintenance, actual: 2024-04-03 }']],
    [
      'on an unknown day between others',
      [
        '{ id: 2.0.2, kind: maintenance, actual: unknown }',
        '{ id: 2.0.3, kind: maintenance, actual: 2024-04-03 }',
      ],
    ],
    [
      'in a range that ends later',
      ['{ id: 2.0.2, kind: maintenance, actual: 2024-03-01/2024-04-02 }'],
    ],
    [
      'in a range that begins before the next',
      [
        '{ id: 2.0.2, kind: maintenance, actual: 2024-04-02/2024-05-30 }',
        '{ id: 2.0.3, kind: maintenance, actual: 2024-04-10 }',
      ],
    ],
    [
      'with one that was skipped before its day',
      ['{ id: 2.0.2, kind: maintenance, actual: 2024-01-01, outcome: skipped }'],
    ],
    [
      'with plans that pass each other',
      [
        '{ id: 2.0.2, kind: maintenance, planned: 2024-09-01 }',
        '{ id: 2.0.3, kind: maintenance, planned: 2024-08-01 }',
      ],
    ],
    [
      'on tracks that run side by side',
      [
        '{ id: 2.0.2, kind: maintenance, actual: 2024-05-01, track: kaas }',
        '{ id: 2.0.3, kind: maintenance, actual: 2024-04-10, track: iaas }',
        '{ id: 2.0.4, kind: maintenance, actual: 2024-05-01 }',
      ],
    ],
  ])('may lie %s', async (_name, lines) => {
    expect(await problemsAfter(...lines)).toBe('');
  });

  test.each<[string, string[], string, string]>([
    [
      'two maintenance versions',
      ['{ id: 2.0.2, kind: maintenance, actual: 2024-04-01 }'],
      '2.0.2" happened on 2024-04-01',
      '2.0.1" on 2024-04-02',
    ],
    [
      'one before GA',
      ['{ id: eol, kind: eol, actual: 2024-03-01 }'],
      'eol" happened on 2024-03-01',
      '2.0.1" on 2024-04-02',
    ],
    [
      'a range that ends earlier',
      ['{ id: 2.0.2, kind: maintenance, actual: 2024-03-01/2024-04-01 }'],
      '2.0.2" happened on 2024-03-01/2024-04-01',
      '2.0.1" on 2024-04-02',
    ],
    [
      'one after a range that begins later',
      [
        '{ id: 2.0.2, kind: maintenance, actual: 2024-05-01/2024-05-03 }',
        '{ id: 2.0.3, kind: maintenance, actual: 2024-04-30 }',
      ],
      '2.0.3" happened on 2024-04-30',
      '2.0.2" on 2024-05-01/2024-05-03',
    ],
    [
      'one after an unknown day',
      [
        '{ id: 2.0.2, kind: maintenance, actual: unknown }',
        '{ id: 2.0.3, kind: maintenance, actual: 2024-04-01 }',
      ],
      '2.0.3" happened on 2024-04-01',
      '2.0.1" on 2024-04-02',
    ],
    [
      'two of one track, with another between them',
      [
        '{ id: 2.0.2, kind: maintenance, actual: 2024-05-01, track: kaas }',
        '{ id: 2.0.3, kind: maintenance, actual: 2024-04-10, track: iaas }',
        '{ id: 2.0.4, kind: maintenance, actual: 2024-04-20, track: kaas }',
      ],
      '2.0.4" happened on 2024-04-20',
      '2.0.2" on 2024-05-01',
    ],
    [
      'one without a track after one with',
      [
        '{ id: 2.0.2, kind: maintenance, actual: 2024-05-01, track: kaas }',
        '{ id: 2.0.3, kind: maintenance, actual: 2024-04-10 }',
      ],
      '2.0.3" happened on 2024-04-10',
      '2.0.2" on 2024-05-01',
    ],
    [
      'one wrong day is one problem',
      [
        '{ id: 2.0.2, kind: maintenance, actual: 2024-06-01 }',
        '{ id: 2.0.3, kind: maintenance, actual: 2024-04-10 }',
        '{ id: 2.0.4, kind: maintenance, actual: 2024-04-20 }',
      ],
      '2.0.3" happened on 2024-04-10',
      '2.0.2" on 2024-06-01',
    ],
  ])('must not run backwards: %s', async (_name, lines, later, earlier) => {
    const problems = (await problemsAfter(...lines)).split('\n');
    expect(problems).toEqual([
      expect.stringContaining(`error milestone-order: "${later}, before "${earlier}.`),
    ]);
  });
});
