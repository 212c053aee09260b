import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criticalStyle, namesIn } from '../../src/build/render/critical-style.ts';

const NAMES = namesIn('<main class="a b"><p class=c>class <z</p><h2 id="d"></h2></main>');

test.each([
  ['rules for no name stay', ':root{--x:1}*,:before{x:1}[hidden]{x:1}', undefined],
  ['rules for elements of the part stay', 'p{x:1}main>p:first-child{x:1}p::marker{x:1}', undefined],
  ['rules for other elements go', 'table{x:1}main>table{x:1}p+table td{x:1}h1{x:1}', ''],
  ['rules for classes of the part stay', '.a{x:1}p.c{x:1}', undefined],
  ['rules for other classes go', '.z{x:1}.a .z{x:1}.a.z{x:1}p.z{x:1}', ''],
  ['selectors that match nothing go', 'h1,h2,.z,.a>p{x:1}', 'h2,.a>p{x:1}'],
  [
    'one choice has to match',
    ':is(h1,.z) p{x:1}:where(td,.a) :is(h2){x:1}',
    ':where(td,.a) :is(h2){x:1}',
  ],
  [
    'what must not match counts for nothing',
    'p:not(.z):has(td){x:1}.z:not(.a){x:1}',
    'p:not(.z):has(td){x:1}',
  ],
  ['attributes and arguments are no names', 'h2[id^=td]:dir(rtl){x:1}', undefined],
  [
    'rules for print go',
    '@media print{p{x:1}}@media not print{p{x:1}}',
    '@media not print{p{x:1}}',
  ],
  [
    'conditions are pruned',
    '@media screen{td{x:1}p{x:1}}@supports (x:1){td{x:1}}',
    '@media screen{p{x:1}}',
  ],
  [
    'other blocks and statements stay',
    '@charset "a";@font-face{x:1}@keyframes z{0%{x:1}}',
    undefined,
  ],
  ['an incomplete rule stays', 'p{x:1}td{x', undefined],
])('%s', (_name, css, expected = css) => {
  expect(criticalStyle(css, NAMES)).toBe(expected);
});

test('never adds text, and removes nothing more the second time', () => {
  const part = fc.constantFrom(
    '.a',
    '.z',
    '{',
    '}',
    ';',
    ',',
    '(',
    ')',
    ':is',
    ':not',
    '[',
    ']',
    '"',
    '@media x',
    'p',
    'td',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const css = parts.join('');
      const critical = criticalStyle(css, NAMES);
      expect(critical.length).toBeLessThanOrEqual(css.length);
      expect(criticalStyle(critical, NAMES)).toBe(critical);
    }),
  );
});
