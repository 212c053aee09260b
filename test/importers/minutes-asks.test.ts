import { describe, expect, test } from 'vitest';
import { findAsks } from '../../src/importers/minutes/asks.ts';
import { findDates } from '../../src/importers/minutes/dates.ts';
import { fileAfter, planOf } from './plan.ts';

const people = { find: (name: string) => (name.toLowerCase() === 'jo' ? 'jo' : undefined) };

function asksIn(text: string, isAsk = false, hasBox = false) {
  return findAsks(text, '2024-02-06', { people, isAsk, hasBox });
}

describe('an ask', () => {
  test.each([
    ['jo is to write it', undefined],
    ['Jo to write it by 15 Feb', '2024-02-15'],
    ['AI jo: write it until Friday, 16 Feb', '2024-02-16'],
    ['TODO(jo) write it', undefined],
    ['TODO(jo): write it (2024-02-15)', '2024-02-15'],
    ['Action: jo to write it', undefined],
    ['Action: jo write it, due 15.2.', '2024-02-15'],
    ['Write it. Action: jo', undefined],
    ['jo will write it before 2024-02-15', '2024-02-15'],
    ['jo soll bis 15.2. write it', '2024-02-15'],
    ['Jo soll bis zum 15. Februar write it', '2024-02-15'],
    ['@jo to write it', undefined],
    ['write it -> jo', undefined],
    ['@jo bitte write it bis Donnerstag, 15.02.2024', '2024-02-15'],
  ])('%s', (text, by) => {
    const [ask, ...others] = asksIn(text);
    expect(others).toEqual([]);
    expect(ask?.of).toBe('jo');
    expect(ask?.what.toLowerCase()).toBe('write it');
    expect(ask?.by).toBe(by);
  });

  test('is read with any name in a list of asks, and with a checkbox of a known person', () => {
    expect(asksIn('kim: write it', true)).toMatchObject([{ of: 'kim', what: 'write it' }]);
    expect(asksIn('jo: write it', false, true)).toMatchObject([{ of: 'jo' }]);
    expect(asksIn('jo: write it')).toEqual([]);
    expect(asksIn('Proxy: write it', false, true)).toEqual([]);
  });

  test.each(['Upgrade to Bobcat', 'The cache is to be replaced', 'We will see', 'Jo was there'])(
    'is not in "%s"',
    (text) => {
      expect(asksIn(text)).toEqual([]);
    },
  );
});

test.each([
  ['Montag, 5. Februar 2024', '2024-02-05'],
  ['5. Feb. 2024', '2024-02-05'],
  ['29. März', '2024-03-29'],
  ['29.2.', '2024-02-29'],
  ['05.02.24', '2024-02-05'],
  ['Feb 5th, 2024', '2024-02-05'],
  ['5-Feb-2024', '2024-02-05'],
  ['25/02/2024', '2024-02-25'],
  ['02/25/2024', '2024-02-25'],
  ['2024/02/25', '2024-02-25'],
])('the day %s', (text, day) => {
  expect(findDates(text, '2024-02-06').map((found) => found.day)).toEqual([day]);
});

test.each(['02/03/2024', 'mail 5 people', 'market 5', 'v2.1.', '7.0.1'])('no day in %s', (text) => {
  expect(findDates(text, '2024-02-06')).toEqual([]);
});

test.each([
  '**Participants:** jo, kim',
  '*Participants: jo, kim*',
  '__Attendees__: @jo and @kim',
  'Anwesend: jo und kim',
  '**Teilnehmer: jo, kim**',
  '_Teilnehmende_: jo, @kim',
])('participants in "%s"', async (line) => {
  const plan = await planOf('2024-02-06.md', `${line}\n\n- Quota: done\n`);
  expect(fileAfter(plan, 'meetings/2024-02-06.md')).toContain('participants: [jo, kim]');
  expect(plan.created.map(({ title }) => title)).toEqual(['Quota']);
});

test('a line that names only whose turn it is asks for the line above', async () => {
  const plan = await planOf(
    '2024-02-06.md',
    '- Quota: WIP\n  - Limits are unclear\n    - Action: jo\n',
  );
  expect(fileAfter(plan, 'releases/r2/items/quota.md')).toContain(
    'asks:\n  - of: jo\n    what: Limits are unclear\n',
  );
});
