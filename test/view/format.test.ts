import { expect, test } from 'vitest';
import { actualText, milestoneLabel, sinceLabel } from '../../src/view/shared/format.ts';
import { whenText } from '../../src/view/shared/plan-text.ts';
import { aCatalog, aRelease, ga, milestones } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

const context = aContext(aCatalog());

test.each([
  ['a day', '2024-02-08', { text: '8 Feb 2024', datetime: '2024-02-08' }],
  ['a range of days', '2024-02-04/2024-02-08', { text: '4 – 8 Feb 2024', datetime: undefined }],
  ['unknown', 'unknown', { text: 'day unknown', datetime: undefined }],
])('formats %s', (_name, actual, expected) => {
  const [milestone] = milestones({ id: 'rc0', kind: 'rc', actual });
  expect(milestone && normalised(actualText(milestone, context))).toEqual(expected);
});

test('a planned day is shown until the milestone happens, in the requested length', () => {
  const [milestone] = milestones({ id: 'rc0', kind: 'rc', planned: '2024-02-07' });
  expect(milestone && actualText(milestone, context)).toBeUndefined();
  expect(milestone && whenText(milestone, context, 'long')).toEqual({
    text: '7 February 2024',
    datetime: '2024-02-07',
  });
});

test('a milestone label contains the version only once', () => {
  const [rc, maintenance] = milestones(
    { id: 'rc1', kind: 'rc', version: '1.0.0b' },
    { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-04-01' },
  );
  expect([rc, maintenance].map((one) => one && milestoneLabel(one))).toEqual([
    'RC1 (1.0.0b)',
    '1.0.1',
  ]);
});

test('a `since` that the timeline lacks is shown unchanged', () => {
  expect(sinceLabel(aRelease({ milestones: [ga()] }), { since: 'rc9' })).toBe('rc9');
});

/** Replaces the thin spaces that ranges contain by the locale data. */
function normalised(when: ReturnType<typeof actualText>) {
  return when && { ...when, text: when.text.replace(/[\u2009\u202f\u00a0]/gu, ' ') };
}
