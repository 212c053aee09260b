import fc from 'fast-check';
import { markdownToMdast, type MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import {
  blocks,
  heading,
  list,
  paragraph,
  quote,
  table,
} from '../../../src/formats/markdown/blocks.ts';
import { markdownLabel, markdownLink, markdownText } from '../../../src/formats/markdown/escape.ts';
import { codeSpan } from '../../../src/lib/code-span.ts';

/** The text that a reader of Markdown gets; the parser is not ours. */
function readBack(markdown: string): string {
  return textOf(markdownToMdast(markdown, { features: { frontmatter: false } })).trim();
}

function textOf(node: MdastNode): string {
  if (node.type === 'break') return '\n';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The types of the nodes on the way to the first text. */
function shape(markdown: string): string[] {
  const types: string[] = [];
  let node: MdastNode | undefined = markdownToMdast(markdown);
  while (node !== undefined) {
    types.push(node.type);
    node = 'children' in node ? node.children[0] : undefined;
  }
  return types;
}

/** Signs of Markdown in the wrong places. */
const SIGNS = [
  ...'\\`*_{}[]()#+-.!<>|~&:;@=^"\'$%/ \t'.split(''),
  ...['**', '__', '~~', '```', '1. ', '2) ', '- ', '# ', '&amp;', '&#42;', '[^1]', '[^1]: ', '---'],
  ...['http://', 'https://a.b/c_d_', 'www.', 'a@b.org', '<br>', '<!--', '-->', '| --- |', '    '],
  ...['x', 'word', 'ß', '漢', '\u00a0', '1'],
];
const aText = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(''))
  .map((text) => text.replace(/[\p{Cc} ]+/gu, ' ').trim())
  .filter((text) => text !== '' && text.isWellFormed());

test('what is text comes back as text in a paragraph', () => {
  fc.assert(
    fc.property(aText, (text) => {
      expect(readBack(paragraph(markdownText(text)))).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

test('and in headings, lists, quotes and cells', () => {
  fc.assert(
    fc.property(aText, (text) => {
      expect(readBack(heading(2, markdownText(text)))).toBe(text);
      expect(readBack(list([paragraph(markdownText(text))]))).toBe(text);
      expect(readBack(quote(paragraph(markdownText(text))))).toBe(text);
      expect(readBack(table(['a'], [[markdownText(text)]])).slice(1)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('a label keeps its text, and its address where it leads', () => {
  fc.assert(
    fc.property(
      aText,
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      (text, url) => {
        const markdown = paragraph(`before ${markdownLink(markdownLabel(text), url)} after`);
        expect(readBack(markdown)).toBe(`before ${text} after`);
        const found = /"url":"([^"]*)"/u.exec(JSON.stringify(markdownToMdast(markdown)))?.[1] ?? '';
        expect(decodeURIComponent(found.replaceAll('\\\\', '\\'))).toBe(decodeURIComponent(url));
      },
    ),
    { numRuns: 500 },
  );
});

test('code keeps what is in it', () => {
  fc.assert(
    fc.property(aText, (text) => {
      expect(readBack(codeSpan(text))).toBe(text);
    }),
  );
});

test('blocks stay what they are side by side', () => {
  const text = blocks(list(['a', 'b\n- c']), paragraph('1. no list\n# no heading'), quote('- d'));
  expect(text).toMatchInlineSnapshot(`
    "- a
    - b
      - c

    1\\. no list\\
    \\# no heading

    > - d"
  `);
  expect(shape(list(['[ ] a']))).toEqual(['root', 'list', 'listItem', 'paragraph', 'text']);
});
