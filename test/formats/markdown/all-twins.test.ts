import { expect, test } from 'vitest';
import { allTwins } from '../../../src/formats/markdown/all-twins.ts';
import { aCatalog, aRelease } from '../../support/catalog.ts';
import { aContext } from '../../support/context.ts';
import { anIssue, anItem } from '../../support/entries.ts';

const release = aRelease({
  aliases: ['one'],
  items: [anItem({ slug: 'new', aliases: ['old', '/very/old.html', '/once'] })],
  issues: [anIssue({ slug: 'fault', aliases: ['/old/fault/'] })],
});
const twins = allTwins(aContext(aCatalog([release])));
const textAt = (path: string) => twins.find((twin) => twin.path === path)?.text();

test('a page that moved keeps its twin, which tells of the address of today', () => {
  expect(textAt('/releases/r1/items/old.md')).toBe(textAt('/releases/r1/items/new.md'));
  expect(textAt('/once.md')).toContain('url: https://notes.example.org/releases/r1/items/new/\n');
  expect(textAt('/old/fault.md')).toBe(textAt('/releases/r1/known-issues.md'));
  expect(textAt('/releases/one/timeline.md')).toBe(textAt('/releases/r1/timeline.md'));
  expect(textAt('/very/old.html.md')).toBeUndefined();
});

test('no address is there twice', () => {
  const paths = twins.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
