import { describe, expect, test } from 'vitest';
import { announcement } from '../../src/view/announcement/announcement.ts';
import type { Release } from '../../src/domain/catalog.ts';
import { milestonePage } from '../../src/view/milestone/milestone-page.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

const release = aRelease({
  milestones: [
    { id: 'rc1', kind: 'rc', version: '1.0.0a', tag: 'v1.0.0a', actual: '2024-02-07' },
    {
      id: 'rc2',
      kind: 'rc',
      plans: [
        { set: '2024-01-01', planned: '2024-02-14' },
        { set: '2024-02-10', planned: '2024-02-21' },
      ],
      actual: '2024-02-21',
    },
    ga(),
    { id: 'eol', kind: 'eol', planned: '2024-10-31' },
  ],
  items: [
    anItem({ slug: 'sure', since: 'rc1', criteria: { works: 'met' } }),
    anItem({ slug: 'unsure', since: 'rc1' }),
  ],
  notes: [
    aNote({
      slug: 'switch',
      advice: 'recommended',
      since: 'rc1',
      revisions: [{ milestone: 'rc2', advice: 'required', why: 'It broke.' }],
    }),
  ],
  issues: [anIssue({ slug: 'fault', affects: [{ from: 'rc1', to: 'rc1' }], severity: 'high' })],
});
const channels = {
  mail: 'all@example.org',
  sender: 'Team <team@example.org>',
  feedback: 'https://example.org/issues',
};
const context = aContext(aCatalog([release], { site: aSite({ channels }) }));

function announcementOf(id: string, from: Release = release, own = context) {
  const milestone = from.milestones.find((one) => one.id === id);
  if (milestone === undefined) throw new Error(id);
  return announcement(own, from, milestone);
}

function linesOf(id: string, title: string) {
  const section = announcementOf(id).sections.find((one) => one.title === title);
  return section?.lists.flatMap(({ lines }) => lines.map(({ text, mark }) => [text, mark]));
}

test('contains the content of the milestone page', () => {
  const [, rc2] = release.milestones;
  if (rc2 === undefined) throw new Error('rc2');
  const { changes } = milestonePage(context, release, rc2);
  const [section] = announcementOf('rc2').sections;
  expect(section?.title).toBe(changes?.title);
  expect(section?.lists.map(({ title }) => title)).toEqual(
    changes?.lists.map(({ title }) => title),
  );
  expect(linesOf('rc2', 'What changed since RC1')?.[0]).toEqual([
    'Title of switch',
    'Recommended → Required',
  ]);
});

test('days, tag and next milestone are those known at the milestone', () => {
  expect(
    announcementOf('rc1').facts.map(({ label, lines }) => [
      label,
      ...lines.map(({ text }) => text),
    ]),
  ).toEqual([
    ['Day', '7 February 2024'],
    ['Published', '1.0.0a', 'v1.0.0a'],
    ['Next', 'RC2, 14 February 2024'],
    ['General availability planned for', '20 March 2024'],
  ]);
});

test('asks to test unconfirmed items by the next milestone', () => {
  expect(linesOf('rc1', 'What to test')).toEqual([['Title of unsure', 'Unknown']]);
  const section = announcementOf('rc1').sections.find(({ title }) => title === 'What to test');
  expect(section?.lead).toContain('by 14 February 2024 (RC2)');
  expect(linesOf('ga', 'What to test')).toBeUndefined();
});

test('lists the known issues that affect the milestone', () => {
  expect(linesOf('rc1', 'Known issues')).toEqual([['Title of fault', 'High']]);
  expect(linesOf('rc2', 'Known issues')).toBeUndefined();
});

test('lists the feedback channels of site.yaml with absolute addresses', () => {
  expect(linesOf('rc1', 'Where to give feedback')).toEqual([
    ['Report your results', undefined],
    ['By mail: all@example.org', undefined],
  ]);
  const hrefs = announcementOf('rc1').sections.flatMap(({ lists }) =>
    lists.flatMap(({ lines }) => lines.flatMap(({ href }) => href ?? [])),
  );
  expect(hrefs.filter((href) => !href.startsWith('https://'))).toEqual([]);
  expect(announcementOf('rc1').mail).toEqual({ to: channels.mail, from: channels.sender });
});

describe('kinds of milestone', () => {
  test.each([
    ['ga', 'Release r1: GA is here', 'Release r1 is released for production.'],
    ['eol', 'Release r1: EOL is coming', 'Release r1 will reach its end of life'],
  ])('%s', (id, subject, lead) => {
    const { subject: own, lead: texts } = announcementOf(id);
    expect(own).toBe(subject);
    expect(texts[0]).toContain(lead);
  });
});
