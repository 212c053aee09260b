import { expect, test } from 'vitest';
import { releaseCalendar } from '../../src/view/calendar/calendar.ts';
import { aCatalog, aRelease, aSite, ga, type ReleaseParts } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

const withdrawn = { on: '2024-05-08', why: 'It loses data.', use: '2.0.0' };
const REASON = 'Withdrawn on 8 May 2024: It loses data. Use 2.0.0 instead.';
const months = aSite({ support: { months_after_ga: '7' } });
const phases = aSite({
  support: {
    phases: [
      { id: 'early', title: 'Early support', months: '1' },
      { id: 'active', title: 'Active support', months: '3' },
      { id: 'security', title: 'Security fixes', months: '12' },
    ],
  },
});

/** Returns the events of a release after its GA: title, status, and whether they give the reason. */
function endsOf(
  site: typeof months,
  parts: ReleaseParts & { withdrawn?: typeof withdrawn; support?: object },
) {
  const release = aRelease(parts);
  const { events } = releaseCalendar(aContext(aCatalog([release], { site })), release);
  return events
    .slice(1)
    .map(({ title, status, description }) => [title, status, description.includes(REASON)]);
}

const eol = (fields: object) => ({ id: 'eol', kind: 'eol', ...fields }) as const;

test.each<[string, Parameters<typeof endsOf>, readonly unknown[][]]>([
  [
    'an end by the rule',
    [months, { withdrawn }],
    [['Release r1: maintenance ends', 'CANCELLED', true]],
  ],
  [
    'an end that a milestone states',
    [months, { withdrawn, milestones: [ga(), eol({ planned: '2024-11-30' })] }],
    [['Release r1: EOL', 'CANCELLED', true]],
  ],
  [
    'the ends of phases that have not passed',
    [phases, { withdrawn }],
    [
      ['Release r1: end of Early support', 'CONFIRMED', false],
      ['Release r1: end of Active support', 'CANCELLED', true],
      ['Release r1: maintenance ends', 'CANCELLED', true],
    ],
  ],
  [
    'an extension',
    [months, { withdrawn, support: { extended_until: '2026-03-20' } }],
    [
      ['Release r1: maintenance ends', 'CANCELLED', true],
      ['Release r1: extended maintenance ends', 'CANCELLED', true],
    ],
  ],
  [
    'no end that came before',
    [months, { withdrawn, milestones: [ga(), eol({ actual: '2024-05-01' })] }],
    [['Release r1: EOL', 'CONFIRMED', false]],
  ],
  [
    'no end of a release that is not withdrawn',
    [months, {}],
    [['Release r1: maintenance ends', 'CONFIRMED', false]],
  ],
  [
    'no end of a release that has another version to use',
    [
      months,
      {
        milestones: [
          { ...ga(), withdrawn },
          { id: 'm1', kind: 'maintenance', version: '1.0.1', actual: '2024-05-10' },
        ],
      },
    ],
    [
      ['Release r1: M1 (1.0.1)', 'CONFIRMED', false],
      ['Release r1: maintenance ends', 'CONFIRMED', false],
    ],
  ],
])('a withdrawal calls off %s', (_case, [site, parts], expected) => {
  expect(endsOf(site, parts)).toEqual(expected);
});
