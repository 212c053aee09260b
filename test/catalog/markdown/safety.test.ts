import fc from 'fast-check';
import { htmlToHast, type HastNode } from 'satteri';
import { expect, test } from 'vitest';
import { parseBody } from '../../../src/catalog/parse/markdown/parse-body.ts';

const PIECES = [
  ...['<script>', '</script>', '<img src=x onerror=y>', '<kbd>', '</kbd>', '<br>', '<abbr title="'],
  ...['<details>', '</details>', '<!--', '-->', '<a href="', '">', "'>", '<', '>', '&lt;', '&#60;'],
  ...[
    '[a](',
    '![b](',
    ')',
    'javascript:',
    'java\tscript:',
    'x.md',
    'x.png',
    '#',
    'relnotes:',
    '//',
  ],
  ...['https://a.example', '[r]', '[r]: ', '[^1]', '[^1]: ', '> ', '> [!NOTE]', '- [ ] ', '1. '],
  ...['```', '```html', '`', '*', '**', '_', '~~', '|', '|-|', '# ', '===', '---', '\\', '"', "'"],
  ...[
    '\n',
    '\n\n',
    '\r',
    '    ',
    ' ',
    '{',
    '}',
    '<A',
    '/>',
    '\u0000',
    '\ud800',
    '\u202e',
    'ä',
    '😀',
  ],
] as const;

const sources = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string())).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const ELEMENTS =
  /^(?:h[1-6]|p|ul|ol|li|blockquote|div|section|pre|code|span|em|strong|del|ins|mark|a|img|br|hr|kbd|sub|sup|abbr|details|summary|input|table|thead|tbody|tr|th|td)$/;
const PROPERTIES =
  /^(?:id|className|role|href|src|alt|title|tabIndex|type|checked|disabled|scope|start|aria\w+|dataFootnote\w+|dataFootnotes)$/;
const ADDRESS = /^(?:relnotes:|https?:\/\/|mailto:|#)/i;

function expectSafe(node: HastNode): void {
  if (node.type === 'element') {
    expect(node.tagName).toMatch(ELEMENTS);
    for (const name of Object.keys(node.properties)) expect(name).toMatch(PROPERTIES);
    const { href, src } = node.properties;
    if (href !== undefined) expect(String(href)).toMatch(ADDRESS);
    if (src !== undefined) expect(String(src)).toMatch(/^relnotes:/);
  }
  expect(['root', 'element', 'text']).toContain(node.type);
  if ('children' in node) node.children.forEach(expectSafe);
}

test('gives safe HTML, and findings with a position, for any body', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const parsed = parseBody(source, { file: 'meetings/a.md', firstLine: 5, format: 'md' });
      expectSafe(htmlToHast(parsed.html, { fragment: true }));
      for (const { line, column } of [...parsed.findings, ...parsed.links]) {
        expect(line).toBeGreaterThanOrEqual(5);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 2000 },
  );
});

test('never throws for an MDX body', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const parsed = parseBody(source, { file: 'docs/a.mdx', firstLine: 5, format: 'mdx' });
      expect(parsed.html).toBe('');
      expect(parsed.findings.every(({ line }) => line >= 5)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('gives the same result for the same body', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const parse = () => parseBody(source, { file: 'a/b.md', firstLine: 1, format: 'md' });
      expect(parse()).toEqual(parse());
    }),
    { numRuns: 200 },
  );
});
