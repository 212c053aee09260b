import { describe, expect, test } from 'vitest';
import type { Item, Meeting } from '../../src/domain/catalog.ts';
import { readinessPage } from '../../src/view/readiness/readiness-page.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aMeeting, anItem } from '../support/entries.ts';

function pageOf(items: readonly Item[], meetings: readonly Meeting[] = [], today?: string) {
  const release = aRelease({ milestones: [ga()], items });
  const catalog = aCatalog([release], { meetings });
  return readinessPage(aContext(catalog, today === undefined ? {} : { today }), release);
}

describe('the board', () => {
  test('has the items by area, with status and one answer for each criterion', () => {
    const { board } = pageOf([
      anItem({ slug: 'a', criteria: { works: 'met' } }),
      anItem({ slug: 'b', area: 'kaas', status: 'undecided', criteria: { ci: 'unmet' } }),
    ]);
    expect(board.criteria.map(({ title, question }) => [title, question])).toEqual([
      ['Works', 'Does it work?'],
      ['CI', 'Is it covered by CI?'],
    ]);
    const rows = board.groups.map(({ title, rows: own }) => [
      title,
      ...own.map((row) => [row.id, row.tag.word, ...row.answers.map(({ tag }) => tag.word)]),
    ]);
    expect(rows).toEqual([
      ['Infrastructure', ['a', 'Ready', 'Met', 'Unknown']],
      ['Kubernetes', ['b', 'Undecided', 'Unknown', 'Unmet']],
    ]);
  });

  test('totals leave out zeros and deferred items', () => {
    const { board } = pageOf([
      anItem({ slug: 'a', criteria: { works: 'met' } }),
      anItem({ slug: 'b', criteria: { works: 'met' } }),
      anItem({ slug: 'c', status: 'deferred', criteria: { works: 'unmet' } }),
    ]);
    const totals = board.criteria.map((criterion) =>
      criterion.totals.map(({ tag, count }) => `${count} ${tag.word}`),
    );
    expect(totals).toEqual([['2 Met'], ['2 Unknown']]);
  });

  test('shows notes, evidence, attention and parts', () => {
    const { board } = pageOf([
      anItem({
        attention: 'No `docs`',
        criteria: {
          works: { state: 'met', note: 'On `r2`', evidence: ['https://ci.example.org/1'] },
        },
        parts: [{ id: 'play', title: 'The play', status: 'deferred' }],
      }),
    ]);
    const [row] = board.groups[0]?.rows ?? [];
    expect(row?.attentionHtml).toBe('No <code>docs</code>');
    expect(row?.answers[0]).toMatchObject({
      noteHtml: 'On <code>r2</code>',
      evidence: [{ label: 'Evidence 1 (ci.example.org)', href: 'https://ci.example.org/1' }],
    });
    expect(row?.parts.map(({ title, tag }) => [title, tag.word])).toEqual([
      ['The play', 'Deferred'],
    ]);
  });
});

describe('open points', () => {
  test('list undecided, unmet and attention, each only if not empty', () => {
    const { blocks } = pageOf([
      anItem({ slug: 'a', status: 'undecided' }),
      anItem({ slug: 'b', criteria: { works: 'unmet', ci: 'unmet' } }),
    ]);
    const lists = blocks.lists.map(({ title, entries }) => [
      title,
      ...entries.map(({ label, detailHtml }) => [label, detailHtml]),
    ]);
    expect(lists).toEqual([
      ['Undecided', ['Title of a', undefined]],
      ['Unmet criteria', ['Title of b', 'Not met: Works and CI']],
    ]);
    expect(blocks.none).toBeUndefined();
  });

  test('group open asks by person, unassigned ones last, without done ones', () => {
    const { blocks } = pageOf([
      anItem({
        asks: [
          { what: 'Look' },
          { of: 'web', what: 'Write', by: '2024-02-07', via: 'mail', why: 'People wait.' },
          { of: 'dev', what: 'Test' },
          { of: 'dev', what: 'Done', done: '2024-02-01' },
        ],
      }),
    ]);
    const asks = blocks.asks.map(({ person, asks: own }) => [
      person,
      ...own.map(({ whatHtml, by, detailHtml }) =>
        [whatHtml, by?.text, detailHtml].filter(Boolean).join(' | '),
      ),
    ]);
    expect(asks).toEqual([
      ['dev', 'Test'],
      ['web', 'Write | 7 February 2024 | Via mail. People wait.'],
      ['Unassigned', 'Look'],
    ]);
  });

  test('say if there are none', () => {
    expect(pageOf([anItem()]).blocks.none).toMatch(/^Nothing blocks/u);
  });

  test('have another title once the release is out', () => {
    expect(pageOf([], [], '2024-03-01').blocks.title).toBe('What blocks the release');
    expect(pageOf([], [], '2024-06-01').blocks.title).toBe('What was left open');
  });
});

describe('the board at each meeting', () => {
  const moved = anItem({
    slug: 'moved',
    history: [
      { on: '2024-01-15', status: 'undecided' },
      { on: '2024-01-29', status: 'ready' },
    ],
  });
  const later = anItem({ slug: 'later', history: [{ on: '2024-01-29', status: 'undecided' }] });
  const meetings = [
    aMeeting({ date: '2024-01-15', release: 'r1' }),
    aMeeting({ date: '2024-01-29', release: 'r1', title: 'The board' }),
    aMeeting({ date: '2024-02-12', release: 'r2' }),
  ];

  test('is listed newest first, with the items and statuses of that day', () => {
    const boards = pageOf([moved, later], meetings).past.boards.map(({ meeting, board }) => [
      meeting.label,
      ...(board.groups[0]?.rows.map((row) => `${row.id}: ${row.tag.word}`) ?? []),
    ]);
    expect(boards).toEqual([
      ['The board', 'moved: Ready', 'later: Undecided'],
      ['Meeting of 15 January 2024', 'moved: Undecided'],
    ]);
  });

  test('is left out for a meeting before the first item', () => {
    expect(pageOf([later], meetings).past.boards).toHaveLength(1);
  });
});
