import { describe, expect, test } from 'vitest';
import type { UpgradeNote } from '../../src/domain/catalog.ts';
import { upgradeIndexPage } from '../../src/view/upgrade/upgrade-index-page.ts';
import { upgradeNotesPage } from '../../src/view/upgrade/upgrade-notes-page.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aNote } from '../support/entries.ts';

const MILESTONES = [
  { id: 'rc1', kind: 'rc', actual: '2024-02-07' },
  { id: 'rc2', kind: 'rc', actual: '2024-02-21' },
  ga(),
  { id: '1.0.1', kind: 'maintenance', version: '1.0.1', actual: '2024-04-02' },
] as const;

function pageOf(notes: readonly UpgradeNote[], input: Parameters<typeof aRelease>[0] = {}) {
  const release = aRelease({ milestones: [...MILESTONES], notes, ...input });
  const site = aSite({ options: [{ id: 'ovn', title: 'We run OVN' }] });
  return upgradeNotesPage(aContext(aCatalog([release], { site })), release);
}

/** Returns the page model of a single note. */
function noteModel(parts: Parameters<typeof aNote>[0]) {
  const model = pageOf([aNote(parts)]).groups[0]?.lines[0];
  if (model === undefined) throw new Error('no note');
  return model;
}

describe('the page', () => {
  test('groups the notes by their current phase', () => {
    const page = pageOf([
      aNote({ slug: 'a', phase: 'after' }),
      aNote({ slug: 'b', phase: 'before' }),
      aNote({ slug: 'c', phase: 'after', revisions: [{ milestone: 'ga', phase: 'before' }] }),
    ]);
    expect(page.groups.map(({ title, lines }) => [title, ...lines.map(({ id }) => id)])).toEqual([
      ['Before the upgrade', 'b', 'c'],
      ['After the upgrade', 'a'],
    ]);
  });

  test('names start and target, also for a start without pages', () => {
    expect(pageOf([], { previous: 'r9' }).lead).toBe('For the upgrade from R9 to Release r1.');
    expect(pageOf([], { previous: 'r9', upgrade_from: ['r9', 'r8'] }).lead).toBe(
      'For the upgrade from R9 or R8 to Release r1.',
    );
    expect(pageOf([]).lead).toBeUndefined();
  });

  test('counts the notes by advice, and says if there are none', () => {
    const page = pageOf([aNote(), aNote({ slug: 'x', advice: 'optional' }), aNote({ slug: 'y' })]);
    expect(page.counts.map(({ n, tag }) => `${n} ${tag.word}`)).toEqual([
      '2 Required',
      '1 Optional',
    ]);
    expect([page.none, pageOf([]).none, pageOf([], { upgrade_notes: 'none' }).none]).toEqual([
      undefined,
      'No upgrade notes are recorded.',
      'Nothing needs to be done for the upgrade.',
    ]);
    expect(pageOf([]).frame.description).toBe('No upgrade notes are recorded.');
    expect(page.frame.description).toMatch(/^What to do before, during and after/u);
  });
});

describe('a note', () => {
  test('shows the current advice and the former one with its end', () => {
    const view = noteModel({
      advice: 'recommended',
      since: 'rc1',
      revisions: [
        { milestone: 'rc1', said: 'Do it.' },
        { milestone: 'rc2', advice: 'optional', said: 'No need for `x`.', why: 'Tests failed.' },
      ],
    });
    expect([view.tag.word, view.changed]).toEqual(['Optional', 'Recommended until RC2']);
    expect(
      view.history?.entries.map(({ milestone, tag, saidHtml, whyHtml }) => [
        milestone,
        tag?.word,
        saidHtml,
        whyHtml,
      ]),
    ).toEqual([
      ['RC1', 'Recommended', undefined, undefined],
      ['RC1', undefined, 'Do it.', undefined],
      ['RC2', 'Optional', 'No need for <code>x</code>.', 'Tests failed.'],
    ]);
  });

  test('shows no change if a revision repeats the advice, and no history without revisions', () => {
    expect(
      noteModel({ revisions: [{ on: '2024-02-01', advice: 'required' }] }).changed,
    ).toBeUndefined();
    expect(noteModel({}).history).toBeUndefined();
  });

  test.each([
    ['words', 'All services stop.', 'All services stop.'],
    ['a bound', { max: '5m' }, 'At most 5 minutes.'],
    ['both', { max: '1h 30m', note: 'It waits.' }, 'At most 1 hour and 30 minutes. It waits.'],
  ])('shows its downtime with %s', (_case, downtime, text) => {
    const fact = noteModel({ downtime }).facts.find(({ label }) => label === 'Downtime');
    expect(fact?.values).toEqual([{ text }]);
  });

  test('shows whom it concerns and since which maintenance release', () => {
    const { facts } = noteModel({ applies_if: 'ovn', component: 'Proxy', since: '1.0.1' });
    expect(facts.map(({ label, values }) => [label, values[0]?.text])).toEqual([
      ['Only if', 'We run OVN'],
      ['Component', 'Proxy'],
      ['Since', '1.0.1'],
    ]);
    expect(noteModel({ since: 'rc1' }).facts).toEqual([]);
  });

  test('keeps old slugs as anchors, but not old paths, which redirect', () => {
    expect(noteModel({ aliases: ['old-step', '/releases/r1/old/'] }).aliases).toEqual(['old-step']);
  });

  test('links the notes it supersedes, and the notes that supersede it', () => {
    const old = aRelease({
      id: 'r0',
      version: '0.1.0',
      notes: [aNote({ release: 'r0', slug: 'old' })],
    });
    const release = aRelease({ notes: [aNote({ supersedes: ['r0/old'] })] });
    const context = aContext(aCatalog([old, release]));
    const factOf = (shown: typeof old) =>
      upgradeNotesPage(context, shown).groups[0]?.lines[0]?.facts[0];
    expect(factOf(release)).toEqual({
      label: 'Replaces',
      values: [{ text: 'Title of old', href: '/releases/r0/upgrade/#old' }],
    });
    expect(factOf(old)).toEqual({
      label: 'No longer needed with',
      values: [{ text: 'Title of step', href: '/releases/r1/upgrade/#step' }],
    });
  });
});

test('the index lists the upgrade pages, newest first', () => {
  const old = aRelease({ id: 'r0', version: '0.1.0' });
  const release = aRelease({ notes: [aNote()] });
  const { overview } = upgradeIndexPage(aContext(aCatalog([old, release])));
  expect(
    overview?.rows.map(({ label, href, counts, none }) => [label, href, counts.length, none]),
  ).toEqual([
    ['To Release r1', '/releases/r1/upgrade/', 1, undefined],
    ['To Release r0', '/releases/r0/upgrade/', 0, 'No upgrade notes are recorded.'],
  ]);
});
