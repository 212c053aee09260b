import { expect, test } from 'vitest';
import { locateMdx } from '../../src/build/astro/locate-mdx.ts';
import { withRuntime } from '../../src/build/astro/mdx-source.ts';
import { parseMdx } from '../../src/catalog/parse/markdown/mdx-code-in.ts';
import { CODE_FAULTS, GOOD_CODE, RENDER_FAULTS } from '../support/mdx-faults.ts';

const located = (body: string) => locateMdx({ file: '/a.mdx', body, bodyLine: 4 });

test.each([
  ['A {b}.', 'A {__relnotes_show("/a.mdx:4:4", () => (b))}.'],
  ['> a\n> {b +\n> c}', '> a\n> {__relnotes_show("/a.mdx:5:4", () => (b +\n> c))}'],
  ['{await b}', '{await __relnotes_showAwait("/a.mdx:4:2", async () => (await b))}'],
  ['{/* b */} {b // c\n}', '{/* b */} {__relnotes_show("/a.mdx:4:12", () => (b // c\n))}'],
  ['{b // c}', '{b // c}'],
  [
    'export const a = b(), c = () => d;',
    'export const a = __relnotes_at("/a.mdx:4:18", () => (b())), c = () => d;',
  ],
  ['- <A.B c="d" />', '- <A.B relnotes:at="<A.B> /a.mdx:4:3" c="d" />'],
  ['<kbd>a</kbd> <>b</>', '<kbd>a</kbd> <>b</>'],
])('places %j', (body, expected) => {
  if (body === '{b // c}') expect(() => located(body)).toThrow();
  else expect(located(body)).toBe(expected);
});

test('no line moves, and what was MDX stays MDX', () => {
  for (const body of [...GOOD_CODE, ...RENDER_FAULTS, ...CODE_FAULTS]) {
    if (body.startsWith('export const a = 1;\n')) continue;
    const text = located(body);
    expect(text.split('\n').length).toBe(body.split('\n').length);
    expect(() => parseMdx(text)).not.toThrow();
  }
});

test('compiled MDX takes its nodes from the runtime, in a build and in dev', () => {
  for (const name of ['astro/jsx-runtime', '/node_modules/astro/dist/jsx-runtime/index.js']) {
    const code = `import { Fragment as _Fragment, jsx as _jsx } from "${name}";\n__relnotes_at(`;
    const [first = '', , last = ''] = withRuntime(code).trimEnd().split('\n');
    expect(first).toMatch(/jsx as _jsx \} from ".*mdx-runtime\.ts";$/u);
    expect(last).toMatch(/^import \{ at as __relnotes_at \} from ".*mdx-runtime\.ts";$/u);
  }
  expect(withRuntime('import { jsx } from "astro/jsx-runtime";')).toBe(
    'import { jsx } from "astro/jsx-runtime";',
  );
});
