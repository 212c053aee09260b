import { describe, expect, test } from 'vitest';
import { announcement } from '../../src/view/announcement/announcement.ts';
import { releaseCalendar } from '../../src/view/calendar/calendar.ts';
import { milestonePage } from '../../src/view/milestone/milestone-page.ts';
import { anItem } from '../support/entries.ts';
import { aCatalog, aRelease, ga, type ReleaseParts } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

type Written = NonNullable<ReleaseParts['milestones']>[number];

/** Returns the words on the milestone `id` of a release with an item that is new in it. */
function wordsFor(id: string, milestones: Written[]) {
  const item = anItem({ slug: 'new', since: id, status: 'ready' });
  const release = aRelease({ milestones, items: [item] });
  const context = aContext(aCatalog([release]));
  const milestone = release.milestones.find((one) => one.id === id);
  if (milestone === undefined) throw new Error(id);
  const page = milestonePage(context, release, milestone);
  const { subject, lead } = announcement(context, release, milestone);
  const events = releaseCalendar(context, release).events;
  return {
    facts: page.facts.map(
      ({ label, values }) => `${label}: ${values.map(({ text }) => text).join()}`,
    ),
    added: page.changes?.lists.find((list) => list.id === 'new')?.title,
    holds: page.itemList?.title,
    subject,
    lead: lead[0],
    event: events.find(({ title }) => title.includes(milestone.title))?.description,
  };
}

const DONE = { id: 'rc1', kind: 'rc', planned: '2024-05-01', actual: '2024-05-01' } as const;

describe('the words for a milestone', () => {
  test('before it say what is planned', () => {
    expect(
      wordsFor('rc2', [DONE, { id: 'rc2', kind: 'rc', planned: '2024-07-01', version: '1.0.0b' }]),
    ).toMatchInlineSnapshot(`
      {
        "added": "Planned for RC2",
        "event": "Release candidate: Next.
      Planned version: 1.0.0b.",
        "facts": [
          "State: Next",
          "Kind: Release candidate",
          "Planned: 1 Jul 2024",
          "Actual: not yet",
          "Planned version: 1.0.0b",
        ],
        "holds": "What is planned for RC2",
        "lead": "RC2 will be a release candidate of Release r1 for testing, not for production.",
        "subject": "Release r1: RC2 (1.0.0b) is coming",
      }
    `);
  });

  test('after it say what is there', () => {
    const rc2 = { ...DONE, id: 'rc2', actual: '2024-05-20', version: '1.0.0b' };
    expect(wordsFor('rc2', [DONE, rc2])).toMatchInlineSnapshot(`
      {
        "added": "New in RC2",
        "event": "Release candidate: Done.
      Compared with the first plan: 19 days late.
      Published: 1.0.0b.",
        "facts": [
          "State: Done",
          "Kind: Release candidate",
          "Planned: 1 May 2024",
          "Actual: 20 May 2024",
          "Deviation: 19 days late",
          "Published: 1.0.0b",
        ],
        "holds": "What RC2 contains",
        "lead": "RC2 is a release candidate of Release r1 for testing, not for production.",
        "subject": "Release r1: RC2 (1.0.0b) is here",
      }
    `);
  });

  test('claim nothing where nothing is recorded', () => {
    const rc2: Written = { id: 'rc2', kind: 'rc', planned: '2024-05-20', version: '1.0.0b' };
    expect(wordsFor('rc2', [DONE, rc2, ga('2024-05-25')])).toMatchInlineSnapshot(`
      {
        "added": "New in RC2",
        "event": "Release candidate: Not recorded.
      Version: 1.0.0b.",
        "facts": [
          "State: Not recorded",
          "Kind: Release candidate",
          "Planned: 20 May 2024",
          "Actual: not recorded",
          "Version: 1.0.0b",
        ],
        "holds": "What RC2 contains",
        "lead": "RC2 is a release candidate of Release r1 for testing, not for production.",
        "subject": "Release r1: RC2 (1.0.0b)",
      }
    `);
  });

  test('say that a release is released only after GA', () => {
    const planned: Written = { id: 'ga', kind: 'ga', planned: '2027-03-28', version: '1.0.0' };
    expect(wordsFor('ga', [planned])).toMatchInlineSnapshot(`
      {
        "added": "Planned for GA",
        "event": "General availability: Next.
      Planned version: 1.0.0.",
        "facts": [
          "State: Next",
          "Kind: General availability",
          "Planned: 28 Mar 2027",
          "Actual: not yet",
          "Planned version: 1.0.0",
        ],
        "holds": "What is planned for GA",
        "lead": "Release r1 will be released for production.",
        "subject": "Release r1: GA (1.0.0) is coming",
      }
    `);
    expect(wordsFor('ga', [ga('2024-03-20')])).toMatchObject({
      subject: 'Release r1: GA is here',
      lead: 'Release r1 is released for production.',
    });
  });

  test('tell an end of life to come from one that has come', () => {
    const eol: Written = { id: 'eol', kind: 'eol', planned: '2024-12-31' };
    const { subject, lead } = wordsFor('eol', [ga('2024-03-20'), eol]);
    expect([subject, lead]).toEqual([
      'Release r1: EOL is coming',
      'Release r1 will reach its end of life and receive no fixes after that day.',
    ]);
    expect(wordsFor('eol', [ga('2024-03-20'), { ...eol, planned: '2024-05-30' }]).lead).toBe(
      'Release r1 has reached its end of life and no longer receives fixes.',
    );
  });
});
