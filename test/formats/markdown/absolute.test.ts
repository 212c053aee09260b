import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absoluteAt } from '../../../src/formats/markdown/absolute.ts';

const PIECES = [
  ...['/', '/', '/', 'a', 'b-c', '_d', 'e.md', '.', '..', '%2e', '#', '#f', '?', 'g=1', '\\', ':'],
  ...[' ', 'ä', '//', 'https:', 'mailto:', '@', '\n', '|', '~'],
];
const hrefs = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((all) => all.join(''));
const addresses = fc.constantFrom(
  'https://notes.example.org/',
  'https://notes.example.org/releases/r1/',
  'http://user:word@localhost:4321/base/de/upgrade/#a',
);

test('an address is made whole as the platform does it', () => {
  fc.assert(
    fc.property(addresses, hrefs, (address, href) => {
      fc.pre(URL.canParse(href, address));
      expect(absoluteAt(address)(href)).toBe(new URL(href, address).href);
    }),
    { numRuns: 10_000 },
  );
});
