import { codeBlock, codeSpan, escapeLines, escapeText, linkAddress } from './escape-markdown.ts';
import type { BlockWriter } from './block-writer.ts';
import { inlineScope, markdownLabel } from './inline-scope.ts';
import { parseInline } from './parse-inline.ts';
import type { RstBlock, RstDocument, RstRemark, RstTerm } from './rst-blocks.ts';
import { writeInline } from './write-inline.ts';
import { writeTable } from './write-table.ts';

/** Returns a function that writes blocks of a document as Markdown, in the order of the document. */
export function markdownWriter(
  { definitions }: Pick<RstDocument, 'definitions'>,
  remarks: RstRemark[],
): (blocks: readonly RstBlock[]) => string {
  const counters = { anonymous: 0, auto: 0, symbols: 0 };
  return (blocks) => {
    const notes = footnotesIn(blocks);
    const used = new Set<string>();
    const options = {
      footnotes: new Set(notes.map(({ label }) => label)),
      onFootnote: (label: string) => used.add(label),
    };
    const writer: BlockWriter = {
      inline: (text, line) => {
        const remark = (name: string) => remarks.push({ name, line });
        const scope = inlineScope(definitions, counters, { ...options, remark });
        return writeInline(parseInline(text, scope));
      },
      blocks: (inner) => writeBlocks(inner, writer),
    };
    const text = writer.blocks(blocks);
    const rest = notes.map((note) => writeFootnote(note, used, writer)).filter(Boolean);
    return [text, ...rest].filter((part) => part !== '').join('\n\n');
  };
}

type Footnote = Extract<RstBlock, { type: 'footnote' }>;

/** Returns all footnotes, which Markdown has at the end of a text. */
function footnotesIn(blocks: readonly RstBlock[]): Footnote[] {
  return blocks.flatMap((block): Footnote[] => {
    if (block.type === 'footnote') return [block];
    if ('body' in block) return footnotesIn(block.body);
    if ('items' in block) return block.items.flatMap(({ body }) => footnotesIn(body));
    return block.type === 'table' ? [...block.head, ...block.rows].flat().flatMap(footnotesIn) : [];
  });
}

/** A footnote that nobody refers to would not be shown: it is a paragraph. */
function writeFootnote({ label, body }: Footnote, used: Set<string>, writer: BlockWriter): string {
  const text = writer.blocks(body);
  const name = label.replace(/^[#*]\d*/u, '');
  // The first one with a label has it.
  if (!used.delete(label)) return escapeText(`[${name === '' ? '*' : name}] `) + text;
  return indented(`[^${markdownLabel(label)}]: `, text === '' ? escapeText(name) : text, 4);
}

function writeBlocks(blocks: readonly RstBlock[], writer: BlockWriter): string {
  let last: { sign: string; isOrdered: boolean } | undefined;
  const parts = blocks.map((block) => {
    if (block.type !== 'list') {
      const text = writeBlock(block, writer);
      // Nothing separates two lists but what is shown.
      if (text !== '') last = undefined;
      return text;
    }
    const sign = signFor(block.isOrdered, last);
    last = { sign, isOrdered: block.isOrdered };
    return writeList(block, sign, writer);
  });
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Two lists in a row need signs of their own, or Markdown takes them for one. */
function signFor(isOrdered: boolean, last: { sign: string; isOrdered: boolean } | undefined) {
  const [first, second] = isOrdered ? (['.', ')'] as const) : (['-', '*'] as const);
  return last?.isOrdered === isOrdered && last.sign === first ? second : first;
}

function writeBlock(block: RstBlock, writer: BlockWriter): string {
  const { line } = block;
  switch (block.type) {
    case 'paragraph':
      return escapeLines(writer.inline(block.text, line));
    case 'heading':
      return heading(block.level, writer.inline(block.text, line));
    case 'rule':
      return '***';
    case 'list':
      return writeList(block, block.isOrdered ? '.' : '-', writer);
    case 'definitions':
    case 'fields':
      return block.items.map((item) => writeTerm(item, line, writer)).join('\n');
    case 'lines':
      return writeLines(block.lines, line, writer);
    case 'quote':
      return prefixed(writer.blocks(block.body));
    case 'group':
      return writer.blocks(block.body);
    case 'code':
      return block.text.trim() === '' ? '' : codeBlock(block.text, block.language);
    case 'callout': {
      const body = writer.blocks(block.body);
      return body === '' ? '' : prefixed(`[!${block.kind}]\n${body}`);
    }
    case 'table':
      return writeTable(block, writer);
    case 'image':
      return writeImage(block);
    case 'footnote':
      return '';
  }
}

function heading(level: number, words: string): string {
  const text = words.replaceAll('\n', ' ').replace(/#$/u, String.raw`\#`);
  return text === '' ? '' : `${'#'.repeat(Math.min(level + 1, 6))} ${text}`;
}

/** Lists whose entries are one paragraph have no blank lines between them. */
function writeList(
  { items, isOrdered }: Extract<RstBlock, { type: 'list' }>,
  sign: string,
  writer: BlockWriter,
): string {
  const isTight = items.every(({ body }) => body.filter(({ type }) => type !== 'list').length < 2);
  const texts = items.map(({ body }, index) => {
    const mark = isOrdered ? `${index + 1}${sign} ` : `${sign} `;
    const parts = isTight ? body.map((block) => writer.blocks([block])) : [writer.blocks(body)];
    return indented(mark, parts.filter((part) => part !== '').join('\n'), mark.length);
  });
  return texts.join(isTight ? '\n' : '\n\n');
}

/** Puts a sign before the first line, and as much space before the others. */
function indented(mark: string, text: string, width: number): string {
  const space = ' '.repeat(width);
  const lines = text
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : space + line));
  return `${mark}${lines.join('\n')}`.trimEnd();
}

function prefixed(text: string): string {
  return text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}

/** Markdown has no lists of definitions: a term is bold, unless its words have marks. */
function writeTerm({ term, body }: RstTerm, line: number, writer: BlockWriter): string {
  const words = writer.inline(term.replace(/:$/u, ''), line).replaceAll('\n', ' ');
  const isPlain = !/[*\\]/u.test(words) && /\S/u.test(words);
  const name = isPlain ? `**${words}**` : words.replace(/^(?=[ x]\])/iu, '');
  const text = writer.blocks(body);
  const [first] = body;
  if (text === '') return `- ${name}`;
  const isInline = first?.type === 'paragraph';
  return indented('- ', isInline ? `${name}: ${text}` : `${name}:\n\n${text}`, 2);
}

function writeLines(lines: readonly string[], line: number, writer: BlockWriter): string {
  const texts = lines.map((text) => escapeLines(writer.inline(text, line)));
  return texts.filter((text) => text !== '').join('\\\n');
}

function writeImage({ url, words, target }: Extract<RstBlock, { type: 'image' }>): string {
  if (url === '') return escapeLines(escapeText(words));
  if (!/^[a-z]+:|\//iu.test(target)) return `![${escapeText(words)}](${linkAddress(url)})`;
  return `[${words === '' ? codeSpan(url) : escapeText(words)}](${linkAddress(target)})`;
}
