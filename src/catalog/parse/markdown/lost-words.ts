import type { MdastNode } from 'satteri';
import { rangeOf, startOf, type BodyContext, type Fault } from './context.ts';
import { positionIn } from './source-position.ts';

type Node = Readonly<MdastNode>;
type Kind<T extends MdastNode['type']> = Readonly<Extract<MdastNode, { type: T }>>;

/** Reports blocks that drop or change words or signs without a trace on the page. */
export function checkLostWords(context: BodyContext, source: string, node: Node): void {
  switch (node.type) {
    case 'table':
      checkCells(context, source, node);
      break;
    case 'list':
      checkNumbers(context, source, node);
      break;
    case 'code':
      checkInfo(context, node);
      break;
    case 'blockquote':
      checkQuote(context, source, node);
      break;
    case 'strong':
      checkName(context, source, node);
      break;
    case 'text':
      if (node.value.includes('\\')) checkBackslashes(context, source, node);
      break;
  }
}

/** Cells beyond the head are dropped (GFM, section 4.10); `|` ends a cell in code, too. */
function checkCells(context: BodyContext, source: string, { children }: Kind<'table'>): void {
  const columns = children[0]?.children.length ?? 0;
  for (const { children: cells } of children) {
    const cut = cells.find((cell, at) => {
      const next = cells[at + 1];
      return next !== undefined && isOpen(source, cell) && isOpen(source, next);
    });
    const extra = cells[columns];
    if (cut !== undefined) context.onFault(CUT_CODE, startOf(cut));
    else if (extra !== undefined && hasText(source, extra))
      context.onFault(EXTRA_CELL, startOf(extra));
  }
}

const CUT_CODE: Fault = {
  code: 'table-cells',
  message: 'a | inside code ends this cell of the table',
  hint: 'Write \\| for a vertical bar, inside code too.',
};
const EXTRA_CELL: Fault = {
  code: 'table-cells',
  message: 'this row has more cells than the head of the table, so the cell is not shown',
  hint: 'Add a column to the head and to the line below it, or write \\| for a vertical bar.',
};

/** Returns whether a cell has a backtick without a partner. */
function isOpen(source: string, cell: Node): boolean {
  const { start, end } = rangeOf(cell);
  const text = source.slice(start, end);
  return text.includes('`') && (text.match(/(?<![\\`])`+/gu)?.length ?? 0) % 2 === 1;
}

function hasText(source: string, cell: Node): boolean {
  const { start, end } = rangeOf(cell);
  return /[^\s|]/u.test(source.slice(start, end));
}

/** Only the first number of a list counts; all 0 or 1 are the usual way to leave counting to Markdown. */
function checkNumbers(context: BodyContext, source: string, list: Kind<'list'>): void {
  if (list.ordered !== true || list.children.length < 2) return;
  const written = list.children.map((item) => numberAt(source, item));
  const [first = 1] = written;
  if (first <= 1 && written.every((number) => number === first)) return;
  const at = written.findIndex((number, index) => number !== first + index);
  const item = list.children[at];
  if (item === undefined) return;
  const message = `the list shows ${first + at}. for the item with the number ${written[at]}`;
  const hint =
    'Number the items without gaps, or write \\. after a number that is part of the text.';
  context.onFault({ code: 'list-number', message, hint }, startOf(item));
}

function numberAt(source: string, item: Node): number {
  return Number.parseInt(source.slice(rangeOf(item).start), 10);
}

/** Options for other programs, such as `{1,3}` or `copy`, are no words. */
function checkInfo(context: BodyContext, code: Kind<'code'>): void {
  const { lang, meta } = code;
  if (typeof meta !== 'string' || !/\p{L}{2}\s\p{L}{2}|["']\p{L}/u.test(meta)) return;
  const message = `the words after ${'```'}${lang ?? ''} are not shown`;
  const hint = 'Write them above the code block.';
  context.onFault({ code: 'code-info', message, hint }, startOf(code));
}

/** A comparison at the start of a line, such as `>= 5`, or `> 5` on the second line of a paragraph. */
function checkQuote(context: BodyContext, source: string, quote: Kind<'blockquote'>): void {
  const { start, end } = rangeOf(quote);
  const text = source.slice(start, end);
  const lineBefore = source.slice(source.lastIndexOf('\n', start - 2) + 1, start).trim();
  const isOneLine = !text.trimEnd().includes('\n');
  const isBehindText = isOneLine && lineBefore !== '' && !lineBefore.startsWith('>');
  if (!/^>[=\d]/u.test(text) && !(isBehindText && /^>\s?\d/u.test(text))) return;
  const message = 'a > at the start of a line starts a quote, so it is not shown';
  const hint = 'Write \\> for the character.';
  context.onFault({ code: 'sign-lost', message, hint }, startOf(quote));
}

/** A name such as `__init__` alone; with more words, or with a capital letter, it is emphasis. */
function checkName(context: BodyContext, source: string, strong: Kind<'strong'>): void {
  const { start, end } = rangeOf(strong);
  const [name] = /^__[a-z][a-z\d_]*__$/u.exec(source.slice(start, end)) ?? [];
  if (name === undefined) return;
  const message = `the underscores of ${name} make it bold and are not shown`;
  const hint = `Write \`${name}\` for a name, or **${name.slice(2, -2)}** for bold text.`;
  context.onFault({ code: 'sign-lost', message, hint }, startOf(strong));
}

const WORD = /\S+/gu;
/** Each backslash with the character after it; one before a sign is dropped. */
const ESCAPE = /\\([!-/:-@[-`{-~])|\\(?=[\p{L}\p{N}])/gu;

/** A word that keeps one backslash and loses another was not meant so: a path, a share, a pattern. */
function checkBackslashes(context: BodyContext, source: string, text: Node): void {
  const { start, end } = rangeOf(text);
  const isBreak = source[end] === '\\';
  for (const { 0: word, index } of source.slice(start, isBreak ? end + 1 : end).matchAll(WORD)) {
    if (!word.includes('\\')) continue;
    const escapes = [...word.matchAll(ESCAPE)];
    const lost = escapes.find(([, sign]) => sign !== undefined)?.index ?? endOf(word);
    if (lost === undefined || escapes.every(([, sign]) => sign !== undefined)) continue;
    const message = `a backslash of ${word.slice(0, 60)} is not shown`;
    const hint = 'Write it as `code` in backticks, or each backslash twice.';
    const at = positionIn(source, text, start + index + lost);
    context.onFault({ code: 'sign-lost', message, hint }, at);
  }
}

/** Returns where a word ends in a backslash, which breaks the line. */
function endOf(word: string): number | undefined {
  return word.endsWith('\\') ? word.length - 1 : undefined;
}
