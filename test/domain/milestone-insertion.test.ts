import { expect, test } from 'vitest';
import { predecessorOfNew } from '../../src/domain/milestone-insertion.ts';
import { milestones } from '../support/catalog.ts';

const timeline = milestones(
  { id: 'freeze', kind: 'freeze', planned: '2024-02-01' },
  { id: 'rc1', kind: 'rc', planned: '2024-02-01', actual: '2024-02-08' },
  { id: 'rc3', kind: 'rc', condition: 'if-needed' },
  { id: 'ga', kind: 'ga', planned: '2024-03-20' },
  { id: '7.0.1', kind: 'maintenance', actual: '2024-04-02' },
  { id: 'eol', kind: 'eol', planned: '2024-10-31' },
);
const withoutGa = timeline.filter(({ kind }) => kind !== 'ga');

test.each([
  ['rc', '2024-01-01', timeline, undefined],
  ['rc', '2024-02-21', timeline, 'rc1'],
  ['rc', '2024-02-04', timeline, 'freeze'],
  ['rc', '2024-06-01', timeline, 'rc1'],
  ['rc', undefined, timeline, 'rc3'],
  ['maintenance', '2024-01-01', timeline, 'ga'],
  ['maintenance', '2024-05-01', timeline, '7.0.1'],
  ['maintenance', undefined, timeline, 'eol'],
  ['testing', '2024-02-20', timeline, 'rc1'],
  ['testing', undefined, timeline, 'eol'],
  ['ga', '2024-01-01', withoutGa, 'rc3'],
  ['ga', '2024-06-01', withoutGa, 'rc3'],
  ['rc', '2024-06-01', withoutGa, 'rc1'],
  ['rc', undefined, withoutGa, 'rc3'],
  ['ga', '2024-06-01', [], undefined],
] as const)('a %s on %s', (kind, day, list, after) => {
  expect(predecessorOfNew(list, kind, day)).toBe(after);
});
