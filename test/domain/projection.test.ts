import { describe, expect, test } from 'vitest';
import {
  compareMilestones,
  itemsAt,
  milestoneBefore,
} from '../../src/domain/compare-milestones.ts';
import { itemState } from '../../src/domain/item-state.ts';
import type { Moment } from '../../src/domain/moment.ts';
import { noteState } from '../../src/domain/note-state.ts';
import { aRelease } from '../support/catalog.ts';
import { aNote, anItem } from '../support/entries.ts';

const TODAY = '2024-04-01';
const milestones = [
  { id: 'rc0', kind: 'rc', planned: '2024-02-07', actual: '2024-02-08' },
  { id: 'window', kind: 'testing' },
  { id: 'rc1', kind: 'rc', planned: '2024-02-21', actual: '2024-02-21' },
  { id: 'rc2', kind: 'rc', condition: 'if-needed', outcome: 'skipped' },
  { id: 'ga', kind: 'ga', planned: '2024-03-20', actual: '2024-03-20' },
  { id: '7.0.1', kind: 'maintenance', actual: '2024-03-27' },
] as const;
const release = aRelease({ milestones: [...milestones] });
const at = (id: string): Moment => ({ at: 'milestone', id });

describe('the state of an item at a moment', () => {
  const item = anItem({
    parts: [{ id: 'queues', title: 'Queues', likelihood: 'low' }],
    criteria: { works: 'unknown' },
    history: [
      { on: '2024-01-29', status: 'undecided', attention: 'Docs are missing' },
      { on: '2024-02-08', criteria: { ci: 'met' } },
      { on: '2024-02-15', parts: { queues: { status: 'ready', likelihood: 'high' } } },
      { milestone: 'rc1', status: 'ready' },
      { milestone: 'ga', maturity: 'preview', attention: 'none' },
    ],
  });

  test('before any history entry it has the top fields', () => {
    const state = itemState(release, item, { at: 'day', day: '2024-01-28' });
    expect(state).toMatchObject({ status: undefined, maturity: 'stable', attention: undefined });
    expect(state.criteria).toEqual({ works: { state: 'unknown', evidence: [] } });
  });

  test("an entry of the milestone's own day counts, a later one does not", () => {
    const state = itemState(release, item, at('rc0'));
    expect(state).toMatchObject({ status: 'undecided', attention: 'Docs are missing' });
    expect(state.criteria['ci']?.state).toBe('met');
    expect(state.parts[0]).toMatchObject({ status: undefined, likelihood: 'low' });
  });

  test('a milestone without a day is cut off at the next dated one', () => {
    expect(itemState(release, item, at('window')).parts[0]).toMatchObject({ status: 'ready' });
  });

  test('an entry of a milestone counts from that milestone on', () => {
    expect(itemState(release, item, at('rc1')).status).toBe('ready');
    expect(itemState(release, item, at('rc1')).maturity).toBe('stable');
  });

  test('at a day, an entry of a milestone counts from its day on', () => {
    const on = (day: string) => itemState(release, item, { at: 'day', day }).status;
    expect(on('2024-02-20')).toBe('undecided');
    expect(on('2024-02-21')).toBe('ready');
  });

  test('the last value wins, and none ends an attention', () => {
    expect(itemState(release, item)).toMatchObject({ maturity: 'preview', attention: undefined });
  });
});

describe('the state of a note at a moment', () => {
  const note = aNote({
    advice: 'recommended',
    revisions: [
      { milestone: 'rc1', phase: 'before' },
      { on: '2024-03-17', advice: 'optional' },
    ],
  });

  test.each([
    ['rc0', 'recommended', 'during'],
    ['rc1', 'recommended', 'before'],
    ['ga', 'optional', 'before'],
  ])('%s', (id, advice, phase) => {
    expect(noteState(release, note, at(id))).toMatchObject({ advice, phase });
  });
});

describe('the previous milestone', () => {
  const before = (id: string) => {
    const milestone = release.milestones.find((candidate) => candidate.id === id);
    return milestone && milestoneBefore(release, milestone, TODAY)?.id;
  };

  test.each([
    ['rc0', undefined],
    ['rc1', 'rc0'],
    ['ga', 'rc1'],
    ['7.0.1', 'ga'],
  ])('%s comes after %s', (id, expected) => {
    expect(before(id)).toBe(expected);
  });

  test('stays on its track', () => {
    const tracked = aRelease({
      milestones: [
        { id: 'kaas-rc1', kind: 'rc', track: 'kaas', actual: '2024-02-01' },
        { id: 'iaas-rc1', kind: 'rc', track: 'iaas', actual: '2024-02-02' },
        { id: 'kaas-rc2', kind: 'rc', track: 'kaas', actual: '2024-02-03' },
        { id: 'ga', kind: 'ga', actual: '2024-03-01' },
      ],
    });
    const [, , second, last] = tracked.milestones;
    expect(second && milestoneBefore(tracked, second, TODAY)?.id).toBe('kaas-rc1');
    expect(last && milestoneBefore(tracked, last, TODAY)?.id).toBe('kaas-rc2');
  });
});

describe('changes between two milestones', () => {
  const early = anItem({
    slug: 'early',
    since: 'rc0',
    history: [
      { on: '2024-01-29', status: 'ready' },
      { milestone: 'ga', maturity: 'preview' },
    ],
  });
  const late = anItem({ slug: 'late', since: 'rc1' });
  const dropped = anItem({
    slug: 'dropped',
    since: 'rc0',
    history: [
      { on: '2024-01-29', status: 'undecided' },
      { on: '2024-02-20', status: 'deferred' },
    ],
  });
  const note = aNote({ since: 'rc0', revisions: [{ on: '2024-02-20', advice: 'optional' }] });
  const added = aNote({ slug: 'added', since: 'rc1' });
  const full = aRelease({
    milestones: [...milestones],
    items: [dropped, early, late],
    notes: [note, added],
  });
  const [rc0, , rc1, , ga] = full.milestones;
  if (rc0 === undefined || rc1 === undefined || ga === undefined) throw new Error('milestones');

  test('a milestone contains items since then that are not deferred', () => {
    expect(itemsAt(full, rc0).map(({ slug }) => slug)).toEqual(['dropped', 'early']);
    expect(itemsAt(full, rc1).map(({ slug }) => slug)).toEqual(['early', 'late']);
  });

  test('new items and notes, changed statuses and advice', () => {
    const changes = compareMilestones(full, rc0, rc1);
    expect(changes.added.map(({ slug }) => slug)).toEqual(['late']);
    expect(changes.notesAdded.map(({ slug }) => slug)).toEqual(['added']);
    expect(changes.statuses.map(({ item, change }) => [item.slug, change])).toEqual([
      ['dropped', { from: 'undecided', to: 'deferred' }],
    ]);
    expect(changes.advice.map(({ change }) => change)).toEqual([
      { from: 'required', to: 'optional' },
    ]);
  });

  test('a changed maturity', () => {
    const { maturities } = compareMilestones(full, rc1, ga);
    expect(maturities.map(({ item, change }) => [item.slug, change])).toEqual([
      ['early', { from: 'stable', to: 'preview' }],
    ]);
  });

  test('at the first milestone everything is new and nothing changed', () => {
    const changes = compareMilestones(full, undefined, rc0);
    expect(changes.added.map(({ slug }) => slug)).toEqual(['dropped', 'early']);
    expect(changes.statuses).toEqual([]);
  });
});
