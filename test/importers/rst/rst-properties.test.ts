import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../../src/catalog/parse/markdown/parse-body.ts';
import { rstToMarkdown } from '../../../src/importers/rst/rst-text.ts';
import { cleanMarkdown, errorIn } from '../../../src/importers/text/clean-markdown.ts';
import { mdxText } from '../../../src/importers/text/mdx-text.ts';

const BASE = { baseUrl: undefined, repository: undefined };

/** A source, with the words that a reader has to see. Each word is one of its kind. */
interface Sample {
  readonly lines: readonly string[];
  readonly words: readonly string[];
}

const word = fc.integer({ min: 1, max: 999_999 }).map((number) => `w${number}x`);
const wordList = fc.array(word, { minLength: 1, maxLength: 4 });
const inline = wordList.chain((words) =>
  fc
    .constantFrom<(text: string) => string>(
      ...[
        (text: string) => text,
        (text: string) => `*${text}*`,
        (text: string) => `**${text}**`,
        (text: string) => `\`\`${text}\`\``,
        (text: string) => `\`${text}\``,
        (text: string) => `\`${text} <https://example.org/${words.length}>\`__`,
        (text: string) => `\`${text}\`_`,
        (text: string) => `:ref:\`${text} <label>\``,
        (text: string) => `:odd:\`${text}\``,
        (text: string) => `(${text}),`,
        (text: string) => `"${text}"`,
        (text: string) => `<${text}>`,
        (text: string) => `a_b ${text} c*d & [e]`,
        (text: string) => `${text} \\* \\\` #`,
        (text: string) => `https://example.org/a ${text}.`,
        (text: string) => `![${text}](x)`,
        (text: string) => `\\ **${text}**\\ s`,
        (text: string) => `1. ${text}`,
        (text: string) => `- ${text} ~`,
      ],
    )
    .map((wrap) => ({ text: wrap(words.join(' ')), words })),
);
const paragraph: fc.Arbitrary<Sample> = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((parts) => ({
    lines: [`Here ${parts.map(({ text }) => text).join(' ')}`],
    words: parts.flatMap(({ words }) => words),
  }));

const indent = (lines: readonly string[], width: number) =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(width) + line));
const join = (parts: readonly Sample[]): Sample => ({
  lines: parts.flatMap(({ lines }, index) => (index === 0 ? lines : ['', ...lines])),
  words: parts.flatMap(({ words }) => words),
});
const hung = (mark: string, { lines, words }: Sample): Sample => ({
  lines: [mark + (lines[0] ?? ''), ...indent(lines.slice(1), mark.length)],
  words,
});

const { block } = fc.letrec<{ block: Sample; body: Sample }>((tie) => ({
  body: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map(join),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    fc
      .array(fc.tuple(fc.constantFrom('- ', '* ', '1. ', '#. ', '(a) '), tie('body')), {
        minLength: 1,
        maxLength: 3,
      })
      .map(([...items]) => join(items.map(([, body]) => hung(items[0]?.[0] ?? '- ', body)))),
    tie('body').map(({ lines, words }) => ({ lines: ['term', ...indent(lines, 2)], words })),
    tie('body').map((body) => hung(':field name: ', body)),
    fc
      .tuple(
        fc.constantFrom('note', 'warning', 'panel', 'container', 'seealso', 'topic'),
        tie('body'),
      )
      .map(([name, { lines, words }]) => ({
        lines: [`.. ${name}::`, '', ...indent(lines, 3)],
        words,
      })),
    wordList.map((words) => ({
      lines: ['.. code-block:: text', '', ...indent(words, 4)],
      words,
    })),
    wordList.map((words) => ({ lines: ['So it is::', '', ...indent(words, 2)], words })),
    tie('body').map(({ lines, words }) => ({ lines: ['..', '', ...indent(lines, 3)], words })),
    fc.array(word, { minLength: 4, maxLength: 4 }).map((words) => ({
      lines: [
        '========  ========',
        `${(words[0] ?? '').padEnd(10)}${words[1] ?? ''}`,
        '========  ========',
        `${(words[2] ?? '').padEnd(10)}${words[3] ?? ''}`,
        '========  ========',
      ],
      words,
    })),
    fc.array(word, { minLength: 4, maxLength: 4 }).map((words) => ({
      lines: [
        '+----------+----------+',
        `|${(words[0] ?? '').padEnd(10)}|${(words[1] ?? '').padEnd(10)}|`,
        '+----------+----------+',
        `|${(words[2] ?? '').padEnd(10)}|${(words[3] ?? '').padEnd(10)}|`,
        '+----------+----------+',
      ],
      words,
    })),
    wordList.map((words) => ({ lines: words.map((one) => `| ${one}`), words })),
    word.map((one) => ({ lines: [`.. [1] Note ${one}`], words: [one] })),
    word.map((one) => ({ lines: [`See [1]_ ${one}`], words: [one] })),
  ),
}));
const source = fc.array(block, { minLength: 1, maxLength: 4 }).map(join);

test('every word of a source is in the Markdown, and the check accepts it', () => {
  fc.assert(
    fc.property(source, ({ lines, words }) => {
      const { text } = rstToMarkdown(lines.join('\n'));
      const clean = cleanMarkdown(text, BASE);
      expect(clean.changes.filter((change) => change.startsWith('shown without'))).toEqual([]);
      const { html } = parseBody(clean.text, { file: 'x.md', firstLine: 1, format: 'md' });
      const shown = new Set(html.replaceAll(/<[^>]*>/gu, ' ').match(/w\d+x/gu) ?? []);
      expect(words.filter((one) => !shown.has(one))).toEqual([]);
      expect(errorIn(mdxText(clean.text), 'mdx')).toBeUndefined();
    }),
    { numRuns: 150 },
  );
}, 60_000);

const sign = fc.constantFrom(
  ...['*', '**', '`', '``', '|', '_', '__', '[1]_', '[#]_', ':a:`', '\\', '<', '>', '::', '.. '],
  ...['.. note::', '.. _a: b', '.. |s| replace:: |s|', '.. [1] x', '- ', '1. ', '+--+--+', '|a|b|'],
  ...['== ==', '====', '----', ' ', '   ', '\n', '\n\n', '\t', 'a', 'b_', ':f: v', '| x', '>>> x'],
  ...[
    '.. list-table::',
    '* - x',
    '.. image:: x',
    '#',
    '&',
    '![',
    '](',
    '\u200b',
    'é',
    '~',
    '{',
    '}',
  ],
);

test('any text is read, and the result passes the check', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const { text } = rstToMarkdown(signs.join(''));
      expect(errorIn(cleanMarkdown(text, BASE).text, 'md')).toBeUndefined();
    }),
    { numRuns: 200 },
  );
}, 60_000);
