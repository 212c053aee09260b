import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyText, checkMdxImport } from '../../src/build/astro/mdx-source.ts';
import { isHarmlessMdx } from '../../src/catalog/parse/markdown/mdx-harmless.ts';
import { mdxPlugins } from '../../src/catalog/parse/markdown/plugins.ts';

let contentDir: string;
beforeAll(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'relnotes-mdx-'));
});
afterAll(() => rm(contentDir, { recursive: true }));

const encode = (text: string) => new TextEncoder().encode(text);

test.each([
  ['plain', '---\ntitle: A\n---\nBody.\n', '---\n---\nBody.\n'],
  ['a layout', '---\nlayout: ./a.js\n---\n\nB\n', '---\n---\n\nB\n'],
  ['an end that is none', '---\na: |\n  b\n---c\n---\n{d}\n', '---\n\n\n---\n{d}\n'],
  ['other fences', '---\n+++\n---\n+++\na\n+++\n', '---\n---\n+++\na\n+++\n'],
  ['line ends of Windows', '\uFEFF---\r\ntitle: A\r\n---\r\nB\r\n', '---\n---\nB\n'],
])('hands the body over with empty front matter: %s', (_name, text, expected) => {
  const handed = bodyText('a.mdx', encode(text));
  expect(handed?.split('\n').length).toBe(text.split('\n').length);
  expect(handed?.replace(/^---\n+---/u, '---\n---')).toBe(
    expected.replace(/^---\n+---/u, '---\n---'),
  );
});

test('hands nothing over that the check refuses, and leaves other MDX alone', () => {
  expect(() => bodyText('a.mdx', encode('---\n---\na\u202Eb'))).toThrow(
    'a.mdx cannot be read. Run npx --no -- relnotes check to see why.',
  );
  expect(bodyText('a.mdx', encode('# A\n'))).toBeUndefined();
});

test('lets MDX import nothing but the runtime, unless the site runs code', async () => {
  const resolve = (id: string, importer?: string): void => {
    checkMdxImport({ contentDir, handbookDir: '/handbook', refusesMdxCode: false }, id, importer);
  };
  const file = join(contentDir, 'docs/a.mdx');
  for (const id of [
    './b.js',
    'node:fs',
    'astro/../b.js',
    'astro/config',
    '/a.js',
    'data:text/javascript,1',
  ]) {
    expect(() => resolve(id, file)).toThrow(`${file} imports ${id}, but this site does not run`);
    expect(() => resolve(id, `${file}?a`)).toThrow('does not run code');
    resolve(id, join(contentDir, 'a.ts'));
    resolve(id);
  }
  resolve('astro/jsx-runtime', file);
  resolve('astro/runtime/server/index.js', file);
  await writeFile(join(contentDir, 'site.yaml'), 'mdx: { code: true }\n');
  resolve('node:fs', file);
  await rm(join(contentDir, 'site.yaml'));
});

/** Compiles a file as Astro does. Throws if it is refused. */
function compile(body: string): string {
  const folders = { contentDir, handbookDir: '/handbook', refusesMdxCode: false };
  const fileURL = pathToFileURL(join(contentDir, 'docs/a.mdx'));
  // Astro replaces front matter by spaces.
  const result = mdxToJs(`   \n   \n${body}`, { ...mdxPlugins(folders), fileURL, jsx: true });
  return 'code' in result ? result.code : '';
}

test.each(['import a from "b"', '{a}', '<Items kind={a} />', '<Nobody />', '<Tab set:html="a" />'])(
  'refuses code again where it is compiled: %s',
  (body) => {
    expect(() => compile(body)).toThrow('The site does not run code in MDX');
  },
);

const piece = fc.constantFrom(
  ...['import a from "b"', 'export const a = 1', '{a}', '{/* b */}', '{', '}', '/*', '*/', '//'],
  ...[
    '<Items kind="x" />',
    '<Tabs>',
    '</Tabs>',
    '<Tab title="',
    '">',
    '</Tab>',
    '<>',
    '</>',
    '{...a}',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '    ',
    '> ',
    '- ',
    '# ',
    '| a |\n|-|\n| ',
    '`',
    '```\n',
    '\\',
    '&#123;',
    '[^1]',
  ],
  ...[
    '\t',
    '---\n',
    '+++\n',
    '<abbr title="a">',
    '</abbr>',
    '![a](',
    '[b](',
    ')',
    '$',
    '"',
    "'",
    'x',
    '\u2028',
  ],
);

test('whatever the check takes compiles to text, elements and components alone', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const body = pieces.join('');
      if (!isHarmlessMdx(body)) return;
      const code = compile(body);
      expect(code).not.toMatch(/^(?:import\b|export (?!default (?:function )?MDXContent\b))/mu);
      const [, shown = ''] = /return (<.*);\n\}\nfunction MDXContent/su.exec(code) ?? [];
      // Without texts and comments, no braces with anything in them are left.
      const rest = shown.replaceAll(/"(?:[^"\\]|\\.)*"|\/\*.*?\*\/|\/\/.*?$/gmsu, '');
      expect(rest).not.toMatch(/\{\s*[^\s}]/u);
    }),
    { numRuns: 2000 },
  );
});
