import { readVersions } from '../changelog/read-changelog.ts';
import type { SourceText } from '../notes/read-context.ts';
import type { SourceRecord } from '../notes/source-note.ts';
import { parseRst } from '../rst/parse-rst.ts';
import type { RstBlock, RstRemark } from '../rst/rst-blocks.ts';
import { markdownWriter } from '../rst/write-markdown.ts';
import { readBlocks, type SourceBlock } from '../text/blocks.ts';
import { sourceLines } from '../text/source-lines.ts';
import type { KindOf } from '../changelog/section.ts';

/** Options of reading news. */
export interface NewsOptions {
  readonly kindOf: KindOf;
  /** The name of the software, with which headings of versions begin. */
  readonly name: string;
  /** The line below which news are added. */
  readonly start: string;
}

/** Reads news in Markdown. */
export function* markdownNews(
  { file, text }: SourceText,
  { kindOf, name, start }: NewsOptions,
): Generator<SourceRecord> {
  const source = sourceLines(text);
  // The setting may have the signs of the comment, too.
  const isStart = (words: string) =>
    words !== '' && (words.includes(start) || start.includes(words));
  const comments = source.comments.filter((comment) => !isStart(comment.text.trim()));
  const blocks = withoutName(readBlocks(source.lines), name);
  yield* readVersions(blocks, { source: { ...source, comments }, file }, kindOf);
}

/** Reads news in reStructuredText as a changelog: headings, and the entries of lists in Markdown. */
export function* rstNews(
  { file, text }: SourceText,
  { kindOf, name, start }: NewsOptions,
): Generator<SourceRecord> {
  const remarks: RstRemark[] = [];
  const document = parseRst(text);
  const write = markdownWriter(document, remarks);
  const blocks = withoutName(newsBlocks(document.blocks, write), name);
  const source = { lines: [], definitions: new Map<string, string>(), comments: [] };
  yield* readVersions(blocks, { source, file }, kindOf);
  const lines = text.split('\n');
  for (const remark of [...document.remarks, ...remarks]) {
    const isStart = remark.name === 'comment' && lines[remark.line - 1]?.includes(start) === true;
    if (!isStart) yield { record: 'unplaced', file, ...remark };
  }
}

/** Yields blocks one after another: references without a name are given out in the order of the text. */
function* newsBlocks(
  blocks: readonly RstBlock[],
  write: (blocks: readonly RstBlock[]) => string,
): Generator<SourceBlock> {
  for (const block of blocks) {
    const { line } = block;
    if (block.type === 'heading') {
      const words = write([{ type: 'paragraph', line, text: block.text }]);
      yield { type: 'heading', line, level: block.level, text: words };
    } else if (block.type === 'list') {
      for (const item of block.items) {
        yield { type: 'bullet', line: item.line, level: 0, text: write(item.body) };
      }
    } else {
      const markdown = write([block]);
      const type = block.type === 'code' ? 'code' : 'paragraph';
      if (markdown !== '') yield { type, line, level: 0, text: markdown };
    }
  }
}

/** Leaves out the name of the software, which may have several words or a number. */
function* withoutName(blocks: Iterable<SourceBlock>, name: string): Generator<SourceBlock> {
  const start = `${name.toLowerCase()} `;
  for (const block of blocks) {
    const isNamed =
      block.type === 'heading' && name !== '' && block.text.toLowerCase().startsWith(start);
    yield isNamed ? { ...block, text: block.text.slice(start.length) } : block;
  }
}
