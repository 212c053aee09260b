import { describe, expect, test } from 'vitest';
import { catalogOf, pageOf } from '../support/path-page.ts';
import { milestonesOf } from '../support/line.ts';

const withdrawn = { on: '2021-03-01', why: 'It loses data.' };

/** The page of a path from a release whose milestones of these ids are withdrawn. */
function pageFrom(ids: readonly string[], to = 'r2') {
  const milestones = milestonesOf(0).map((one) =>
    ids.includes(one.id) ? { ...one, withdrawn } : one,
  );
  return pageOf(
    catalogOf({}, (id) => (id === 'r1' ? { milestones } : {})),
    'r1',
    to,
  );
}

describe('the warning to leave a withdrawn start', () => {
  test.each<[string, readonly string[], string, readonly unknown[][]]>([
    ['none, if no version is withdrawn', [], 'r2', []],
    [
      'of GA, for readers who choose nothing',
      ['ga'],
      'r2',
      [['Do not stay on 1.0.0. 1.0.0 was withdrawn on 1 March 2021', '111 000 000', false]],
    ],
    [
      'of a later version, only for readers who run it',
      ['1.0.1'],
      'r2',
      [['Do not stay on 1.0.1. 1.0.1 was withdrawn on 1 March 2021', '000 111 000', true]],
    ],
    [
      'of each of several versions',
      ['ga', '1.0.2'],
      'r2',
      [
        ['Do not stay on 1.0.0. 1.0.0 was withdrawn on 1 March 2021', '111 000 000', false],
        ['Do not stay on 1.0.2. 1.0.2 was withdrawn on 1 March 2021', '000 000 111', true],
      ],
    ],
    [
      'of a version inside its release',
      ['1.0.1'],
      'r1',
      [['Do not stay on 1.0.1. 1.0.1 was withdrawn on 1 March 2021', '00 11 00', true]],
    ],
    [
      'of the whole release, for all its versions',
      ['ga', '1.0.1', '1.0.2'],
      'r2',
      [['Do not stay on Release r1. Withdrawn on 1 March 2021', undefined, undefined]],
    ],
    ['in the hop, inside a withdrawn release', ['ga', '1.0.1', '1.0.2'], 'r1', []],
  ])('is %s', (_case, ids, to, expected) => {
    const { leave } = pageFrom(ids, to);
    expect(leave.map(({ title, when, hidden }) => [title, when, hidden])).toEqual(expected);
  });
});
