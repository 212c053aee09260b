import { expect, test } from 'vitest';
import { apiReleases } from '../../src/formats/api/releases.ts';
import { releaseTable as tableText } from '../../src/formats/markdown/lists.ts';
import { makeWriter } from '../../src/formats/markdown/writer.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import { releaseCalendar } from '../../src/view/calendar/calendar.ts';
import { releaseBadge } from '../../src/view/release/badge.ts';
import { releaseFacts } from '../../src/view/release/release-facts.ts';
import { releasePicture } from '../../src/view/release/release-picture.ts';
import { releaseTable, supportRule } from '../../src/view/release/release-table.ts';
import { llmsIndex } from '../../src/view/site/llms.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

const site = aSite({
  support: {
    phases: [
      { id: 'active', title: { en: 'Active support', de: 'Aktive Pflege' }, months: '3' },
      { id: 'security', title: { en: 'Security fixes', de: 'Nur Sicherheit' }, months: '12' },
    ],
  },
});
const release = aRelease({ milestones: [ga('2024-03-20')] });

function contextOn(today: string, lang = 'en') {
  return aContext(aCatalog([release], { site }), { today, lang, words: wordsOf(lang) });
}

test('the phase of the day and its end stand wherever support does', () => {
  const context = contextOn('2024-06-01');
  const facts = releaseFacts(context, release).map(
    ({ label, values }) => `${label}: ${values.map(({ text }) => text).join()}`,
  );
  expect(facts).toEqual(
    expect.arrayContaining([
      'Support phase: Active support until 20 June 2024',
      'Later phases: Security fixes until 20 March 2025',
      'Maintained until: 20 March 2025',
    ]),
  );
  expect(releaseBadge(context, release).text).toBe('1.0.0 · Active support · until 20 Jun 2024');
  expect(tableText(makeWriter('https://notes.example.org/'), releaseTable(context))).toContain(
    'Maintained, Active support until 20 Jun 2024',
  );
  expect(llmsIndex(context).sections[0]?.lead).toBe(
    'Version 1.0.0, Maintained, Active support until 20 June 2024, maintained until 20 March 2025.',
  );
  expect(releasePicture(context)).toMatchObject({
    labels: { r1: 'Release r1: Maintained, Active support' },
    notes: ['A gap in a bar marks the end of a support phase.'],
  });
});

test('the next phase follows on the day after, and none after the last', () => {
  const phases = ['2024-06-20', '2024-06-21', '2025-03-21'].map(
    (today) => releaseTable(contextOn(today, 'de')).rows[0]?.phase?.label,
  );
  expect(phases).toEqual(['Aktive Pflege bis', 'Nur Sicherheit bis', undefined]);
});

test('the rule of the site names all phases', () => {
  expect(supportRule(contextOn('2024-06-01'))).toBe(
    'Support phases, counted from the day of release: Active support for 3 months and Security fixes until 12 months after release.',
  );
});

test('the calendar has the end of each phase', () => {
  const events = releaseCalendar(contextOn('2024-06-01'), release).events.map(
    ({ title, from, description }) => [title, from, description],
  );
  expect(events.slice(1)).toEqual([
    [
      'Release r1: end of Active support',
      '2024-06-20',
      'The last day of this support phase.\nNext phase: Security fixes.',
    ],
    [
      'Release r1: maintenance ends',
      '2025-03-20',
      'The last day of maintenance according to the support rule of this site.',
    ],
  ]);
});

test('the API has the phases, and the one of the day', () => {
  const { support } = apiReleases(contextOn('2024-07-01')).releases[0] ?? {};
  expect(support).toMatchObject({
    from: '2024-03-20',
    until: '2025-03-20',
    phase: 'security',
    phases: [
      { id: 'active', title: 'Active support', from: '2024-03-20', until: '2024-06-20' },
      { id: 'security', title: 'Security fixes', from: '2024-06-21', until: '2025-03-20' },
    ],
  });
});
