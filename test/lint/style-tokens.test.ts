import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { stylesOf } from '../../lint/physical-styles.mjs';
import { declarationsWithoutToken } from '../../lint/style-tokens.mjs';

test.each([
  'a { font-size: 0.88rem; }',
  'a { font: 600 1rem/1.2 var(--text); }',
  'a { border-radius: 4px }',
  'a { color: #a8232c; }',
  'a { background: light-dark(white, black); }',
  'a { box-shadow: 0 1px rgb(0 0 0 / 20%); }',
])('finds the value of its own in %s', (css) => {
  expect(declarationsWithoutToken(css)).toHaveLength(1);
});

test.each([
  'a { font-size: var(--f-small); }',
  'a { font-size: 0.88em; }',
  '@media print { a { font-size: 7pt; } }',
  'a { border-radius: 50%; }',
  '#fade a { color: inherit; } /* #fff */',
  'a { padding: 0.1rem; }',
])('accepts %s', (css) => {
  expect(declarationsWithoutToken(css)).toEqual([]);
});

/** Files with values of their own: the tokens, paper, the base of all sizes, and the panel that is only in dev. */
const EXEMPT = [/tokens\.css$/u, /print\.css$/u, /base\.css$/u, /^src\/client\/dev\//u];

test('sizes of text, corners and colours are tokens', async () => {
  const files = globSync('src/**/*.{css,astro}')
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !EXEMPT.some((pattern) => pattern.test(file)));
  expect(files.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    const css = file.endsWith('.css') ? text : stylesOf(text);
    for (const one of declarationsWithoutToken(css)) found.push(`${file}: ${one}`);
  }
  expect(found).toEqual([]);
});
