import { expect, test } from 'vitest';
import {
  changedBodies,
  contentState,
  positionsOf,
  type ContentState,
} from '../../src/build/publish/content-state.ts';
import { CachedBody } from '../../src/catalog/cache/cached-body.ts';
import type { DigestedEntry } from '../../src/catalog/cache/handover.ts';
import { meetingSchema } from '../../src/schema/meeting.ts';
import { aBody } from '../support/catalog.ts';

const DAY = '2024-06-15';

/** A meeting as the render threads get it: its body is read when somebody asks for it. */
function meeting(slug: string, { title = slug, lead = 'Hello.', text = 'Hello.' } = {}) {
  const range = { at: 0, length: 0 };
  const path = `meetings/${slug}.md`;
  const readBody = () => aBody(text);
  const head = { lead, opening: undefined, needsCompiling: undefined, range };
  return {
    digest: JSON.stringify([slug, title, lead, text]),
    entry: {
      entryType: 'meeting',
      slug,
      path,
      fields: meetingSchema.parse({ title, date: '2024-05-01' }),
      body: new CachedBody(path, head, readBody),
    },
  } satisfies DigestedEntry;
}

function stateOf(
  entries: readonly DigestedEntry[],
  { day = DAY, last }: { day?: string; last?: ContentState } = {},
) {
  return contentState(entries, { key: 'key', files: [], today: day }, last);
}

const LAST = stateOf([meeting('a'), meeting('b'), meeting('c')]);
const afterwards = (...entries: DigestedEntry[]) =>
  changedBodies(LAST, stateOf(entries, { last: LAST }));

test('finds the entries of which only the bodies have changed', () => {
  expect(afterwards(meeting('a'), meeting('b'), meeting('c'))).toEqual([]);
  const edited = { text: 'Hello. More.' };
  expect(afterwards(meeting('a'), meeting('b', edited), meeting('c', edited))).toEqual([1, 2]);
});

test.each([
  ['a field', [meeting('a', { title: 'Other' }), meeting('b'), meeting('c')]],
  ['the beginning of a body', [meeting('a', { lead: 'Bye.' }), meeting('b'), meeting('c')]],
  ['the number of entries', [meeting('a'), meeting('b')]],
  ['the name of an entry', [meeting('a'), meeting('b'), meeting('d')]],
  ['the order', [meeting('b'), meeting('a'), meeting('c')]],
])('finds no more if %s has changed', (_change, entries) => {
  expect(afterwards(...entries)).toBeUndefined();
});

test('finds no more on another day, after a change of the pictures, and without a last site', () => {
  const entries = [meeting('a'), meeting('b'), meeting('c')];
  expect(changedBodies(LAST, stateOf(entries, { day: '2024-06-16' }))).toBeUndefined();
  const pictures = { key: 'key', files: [{ path: 'images/a.png' }], today: DAY };
  expect(changedBodies(LAST, contentState(entries, pictures, LAST))).toBeUndefined();
  expect(changedBodies(undefined, stateOf(entries))).toBeUndefined();
});

test('finds no more if all pages may depend on the body', () => {
  const listed = { ...LAST, listed: [1, 1] };
  const edited = { text: 'Hello. More.' };
  const other = stateOf([meeting('a', edited), meeting('b'), meeting('c')], { last: LAST });
  expect(changedBodies(listed, other)).toEqual([0]);
  const same = stateOf([meeting('a'), meeting('b', edited), meeting('c')], { last: LAST });
  expect(changedBodies(listed, same)).toBeUndefined();
  expect(changedBodies({ ...LAST, listed: undefined }, LAST)).toBeUndefined();
});

test('is the same whether the last state is known or not', () => {
  const entries = [meeting('a'), meeting('b', { title: 'Other' })];
  expect(stateOf(entries, { last: LAST })).toEqual(stateOf(entries));
});

test('knows the positions of entries', () => {
  const positions = positionsOf(LAST);
  expect(positions(new Set(['meetings/c.md', 'meetings/a.md']))).toEqual([0, 0, 2, 2]);
  // What else was read may have changed at any time.
  expect(positions(new Set(['meetings/c.md', '/attachments/plan.pdf']))).toBeUndefined();
});
