import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classAttributesOf, classesOf, leanStyle } from '../../src/build/render/lean-style.ts';

const PAGE = classesOf(classAttributesOf('<main class="a b"><p class=c></p>'));

test.each([
  [
    'a rule without a class stays',
    'p{x:1}a:hover>b{x:1}:root{--x:1}',
    'p{x:1}a:hover>b{x:1}:root{--x:1}',
  ],
  ['a rule for a class of the page stays', '.a{x:1}p.c{x:1}', '.a{x:1}p.c{x:1}'],
  ['a rule for another class goes', '.a{x:1}.z{x:1}.a .z{x:1}.a-b{x:1}', '.a{x:1}'],
  ['one selector that could match keeps the rule', '.z,.a{x:1}.y,.z{x:1}', '.z,.a{x:1}'],
  [
    ':is() and :not() require no class',
    ':is(.z,p) b{x:1}.a:not(.z){x:1}',
    ':is(.z,p) b{x:1}.a:not(.z){x:1}',
  ],
  ['classes outside of :is() count', '.z:is(p,:not(b)){x:1}', ''],
  [
    'rules within a condition are pruned too',
    '@media print{.a{x:1}.z{x:1}}',
    '@media print{.a{x:1}}',
  ],
  ['an empty condition goes', '@media print{.z{x:1}}@supports (x:1){.z{x:1}}', ''],
  [
    'other blocks stay',
    '@font-face{x:1}@keyframes z{0%{x:1}}',
    '@font-face{x:1}@keyframes z{0%{x:1}}',
  ],
  ['statements stay', '@charset "a;{b";p{x:1}', '@charset "a;{b";p{x:1}'],
  ['numbers and strings are not classes', 'p{x:.5em;y:".z{"}', 'p{x:.5em;y:".z{"}'],
  ['classes that scripts add are kept', '.step-box{x:1}', '.step-box{x:1}'],
  ['an incomplete rule stays', '.a{x:1}.z{x', '.a{x:1}.z{x'],
])('%s', (_name, css, lean) => {
  expect(leanStyle(css, PAGE)).toBe(lean);
});

test('never adds text, and removes nothing more the second time', () => {
  const css = fc.array(
    fc.constantFrom('.a', '.z', '{', '}', ';', ',', '(', ')', '"', '@media x', 'p'),
  );
  fc.assert(
    fc.property(css, (parts) => {
      const text = parts.join('');
      const lean = leanStyle(text, PAGE);
      expect(lean.length).toBeLessThanOrEqual(text.length);
      expect(leanStyle(lean, PAGE)).toBe(lean);
    }),
  );
});

test('keeps every class that a script adds', () => {
  const given = globSync('src/client/**/*.ts').flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /className = '([^']+)'|classList\.(?:add|toggle)\('([^']+)'/gu,
      ),
    ].map(([, name, other]) => name ?? other ?? ''),
  );
  expect(given.length).toBeGreaterThan(0);
  expect([...classesOf(new Set())]).toEqual(expect.arrayContaining(given));
});
