import { describe, expect, test } from 'vitest';
import { itemName, saysNoMore, withoutStop } from '../../src/domain/item-name.ts';
import { aBody } from '../support/catalog.ts';

const nameOf = (title: string | undefined, summary: string | undefined, body: string) =>
  itemName({ title, summary, area: [] }, aBody(body), 'a-slug').title;

test.each([
  ['the title', 'A title', 'A summary.', 'A text.', 'A title'],
  ['else the first sentence', undefined, 'A summary.', 'A text.', 'A text'],
  ['else the summary', undefined, 'A summary.', '', 'A summary.'],
  ['else the name of the file', undefined, undefined, '', 'a-slug'],
])('an item is named by %s', (_, title, summary, body, name) => {
  expect(nameOf(title, summary, body)).toBe(name);
});

test('an item without a title is named by its text', () => {
  const named = (title: string | undefined) =>
    itemName({ title, summary: undefined, area: [] }, aBody('A text.'), 'a').isNamedByText;
  expect([named(undefined), named('A title')]).toEqual([true, false]);
});

describe('the full stop of a title', () => {
  test.each([
    ['It works.', 'It works'],
    ['Use `zstd`.', 'Use `zstd`'],
    ['And more...', 'And more...'],
    ['Plan B.', 'Plan B.'],
    ['Is it done?', 'Is it done?'],
  ])('%s', (sentence, title) => {
    expect(withoutStop(sentence)).toBe(title);
  });
});

test.each([
  ['Fix a leak', 'Fix a leak.', true],
  ['Use `zstd`', 'use zstd', true],
  ['Fix a leak', 'Fix a leak. It grew.', false],
  ['Fix a leak', 'Fix all leaks', false],
])('a text that repeats a title: %s / %s', (title, text, repeats) => {
  expect(saysNoMore(title, text)).toBe(repeats);
});
