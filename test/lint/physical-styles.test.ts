import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { physicalDeclarations, stylesOf } from '../../lint/physical-styles.mjs';

test.each([
  'a { margin-left: 1px; }',
  'a { left: 0 }',
  'a{top:0;right:0}',
  'a { border-top-left-radius: 1px; }',
  'a { border-left-color: red; }',
  'a { scroll-padding-right: 1px; }',
  'a { text-align: left; }',
  'a { float: right; }',
  'a { padding: 0 1px 0 0; }',
  'a { margin: 0 calc(1px + var(--s1)) 0 var(--s1) !important; }',
  'a { border-width: 1px 2px 1px 0; }',
  '@media print { a { /* x */ padding-left: 0; } }',
])('finds the physical declaration in %s', (css) => {
  expect(physicalDeclarations(css)).toHaveLength(1);
});

test.each([
  'a { margin-inline-start: 1px; }',
  'a { inset: 0; inset-inline-start: 1px }',
  'a { margin: 0 1px 2px 1px; }',
  'a { padding: 0 var(--s1) 0 var(--s1); }',
  'a { text-align: start; }',
  '/* margin-left: 1px; */ a { --left: 1px; }',
  '.left:hover { margin: 0 }',
  'a { background: linear-gradient(90deg, red, blue); }',
])('accepts %s', (css) => {
  expect(physicalDeclarations(css)).toEqual([]);
});

test('no style of the program names the left or the right side', async () => {
  const files = globSync('src/**/*.{css,astro}');
  expect(files.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    const css = file.endsWith('.css') ? text : stylesOf(text);
    for (const one of physicalDeclarations(css)) found.push(`${file}: ${one}`);
  }
  expect(found).toEqual([]);
});
