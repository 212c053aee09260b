import { expect, test } from 'vitest';
import { readScheduleLine } from '../../src/importers/minutes/schedule-line.ts';

test.each([
  ['RC1 2024-02-21', { name: 'RC1', planned: '2024-02-21' }],
  ['RC0 2024-02-07 ("v7.0.0a")', { name: 'RC0', planned: '2024-02-07', version: 'v7.0.0a' }],
  ['RC3: 13 March 2024 IF NEEDED', { name: 'RC3', planned: '2024-03-13', ifNeeded: true }],
  ['More RCs IF NEEDED', { name: 'More RCs', planned: undefined, ifNeeded: true }],
  ['Lab ready for testing starting 2024-02-20', { title: 'Lab ready for testing' }],
  ['Testing 2024-02-20 - 2024-03-01', { planned: '2024-02-20', ends: '2024-03-01' }],
  ['RC1 moved from 2024-02-21 to 2024-02-28', { name: 'RC1', planned: '2024-02-28' }],
  ['RC1 2024-02-28 instead of 2024-02-21', { name: 'RC1', planned: '2024-02-28' }],
  ['RC1 2024-02-28 (first planned 2024-02-21, 7 days late)', { planned: '2024-02-28' }],
  ['RC0 2024-02-08 DONE', { name: 'RC0', actual: '2024-02-08' }],
  ['RC0 2024-02-04/2024-02-08 DONE', { actual: '2024-02-04/2024-02-08' }],
  ['RC0: released', { name: 'RC0', actual: 'unknown' }],
  ['RC1 2024-Q3', { name: 'RC1', planned: '2024-Q3' }],
  ['RC1: Q3 2024', { name: 'RC1', planned: '2024-Q3' }],
  ['RC1 September 2024 IF NEEDED', { name: 'RC1', planned: '2024-09', ifNeeded: true }],
  ['RC1 2024-09', { planned: '2024-09' }],
  ['RC1 second half of 2024', { name: 'RC1', planned: '2024-H2' }],
  ['RC1 TBD', { name: 'RC1', planned: 'tbd' }],
  ['GA: to be decided', { name: 'GA', planned: 'tbd' }],
  ['GA text to be decided by the board', { planned: undefined }],
  ['RC1 moved from 2024-02-21 to tbd', { name: 'RC1', planned: 'tbd', ends: undefined }],
  ['RC1 2024-Q2 - 2024-Q3', { planned: '2024-Q3', ends: undefined }],
  ['RC1 2024-09 DONE', { actual: '2024-09-01/2024-09-30' }],
  ['RC1 2024-13', { planned: undefined }],
  ['RC3 2024-03-13 skipped', { name: 'RC3', outcome: 'skipped', actual: undefined }],
])('%s', (text, says) => {
  expect(readScheduleLine(text, '2024-01-29')).toMatchObject(says);
});
