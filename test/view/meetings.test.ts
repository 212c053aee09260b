import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/domain/catalog.ts';
import { meetingPage } from '../../src/view/meeting/meeting-page.ts';
import { meetingsPage } from '../../src/view/meeting/meetings-page.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aMeeting, anItem } from '../support/entries.ts';

function pageOf(parts: Parameters<typeof aMeeting>[0], items: readonly Item[] = []) {
  const meeting = aMeeting(parts);
  const catalog = aCatalog([aRelease({ items })], { meetings: [meeting] });
  return meetingPage(aContext(catalog), meeting);
}

describe('the lines of a meeting', () => {
  const item = anItem({
    slug: 'proxy',
    parts: [{ id: 'play', title: 'The play' }],
    history: [
      { on: '2024-01-15', status: 'undecided' },
      {
        on: '2024-01-29',
        meeting: '2024-01-29',
        status: 'ready',
        criteria: { works: 'met' },
        parts: { play: { status: 'deferred' } },
      },
    ],
  });

  test('are grouped by their subject, with the states the meeting set', () => {
    const { lines } = pageOf(
      {
        entries: [
          { text: 'Ticked.', item: 'r1/proxy' },
          { text: 'All must be asked.' },
          { text: 'The `play` waits.', item: 'r1/proxy', part: 'play' },
          { text: 'GA is on 20 March.', milestone: 'r1/ga' },
        ],
      },
      [item],
    );
    const groups = lines.groups.map(({ title, href, marks, lines: own }) => ({
      title,
      href,
      marks: marks.map(({ of, tag }) => [of, tag.word].filter(Boolean).join(': ')),
      lines: own.map(({ html, part }) => [html, part?.title, part?.tag?.word].filter(Boolean)),
    }));
    expect(groups).toEqual([
      {
        title: 'Title of proxy',
        href: '/releases/r1/items/proxy/',
        marks: ['Ready', 'Works: Met'],
        lines: [['Ticked.'], ['The <code>play</code> waits.', 'Part: The play', 'Deferred']],
      },
      { title: 'General', href: undefined, marks: [], lines: [['All must be asked.']] },
      {
        title: 'GA of Release r1',
        href: '/releases/r1/milestones/ga/',
        marks: [],
        lines: [['GA is on 20 March.']],
      },
    ]);
  });

  test('a history entry that names another meeting of the same day is not shown', () => {
    const other = anItem({ history: [{ on: '2024-01-29', meeting: 'other', status: 'ready' }] });
    const page = pageOf({ entries: [{ text: 'Seen.', item: 'r1/thing' }] }, [other]);
    expect(page.lines.groups[0]?.marks).toEqual([]);
  });
});

describe('a meeting', () => {
  test('has its day in the window title, its title on the page', () => {
    const page = pageOf({ title: 'The board looks at everything there is' });
    expect(page.frame.windowTitle).toBe('Meeting of 29 January 2024 · Notes');
    expect(page.title).toBe('The board looks at everything there is');
    expect(pageOf({}).title).toBe('Meeting of 29 January 2024');
  });

  test('shows day, release, participants and source', () => {
    const { facts } = pageOf({
      release: 'r1',
      participants: ['dev', 'web'],
      source: 'https://example.org/minutes/',
    });
    expect(facts.map(({ label, values }) => [label, values[0]?.text])).toEqual([
      ['Date', '29 January 2024'],
      ['About', 'Release r1'],
      ['Participants', 'dev and web'],
      ['Original', 'example.org/minutes'],
    ]);
  });

  test('links the previous and the next meeting', () => {
    const meetings = ['2024-01-15', '2024-01-29', '2024-02-12'].map((date) => aMeeting({ date }));
    const [, middle] = meetings;
    if (middle === undefined) throw new Error('no meeting');
    const { pager } = meetingPage(aContext(aCatalog([], { meetings })), middle);
    expect([pager?.previous?.href, pager?.next?.href]).toEqual([
      '/meetings/2024-01-15/',
      '/meetings/2024-02-12/',
    ]);
  });
});

test('lists all meetings by year, newest first', () => {
  const meetings = ['2023-12-18', '2024-01-15', '2024-01-29'].map((date) => aMeeting({ date }));
  const { years } = meetingsPage(aContext(aCatalog([], { meetings })));
  expect(
    years.map(({ year, meetings: own }) => [year.title, ...own.map(({ href }) => href)]),
  ).toEqual([
    ['2024', '/meetings/2024-01-29/', '/meetings/2024-01-15/'],
    ['2023', '/meetings/2023-12-18/'],
  ]);
});
