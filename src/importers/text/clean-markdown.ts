import { markdownToMdast, type MdastNode } from 'satteri';
import { rangeOf } from '../../catalog/parse/markdown/context.ts';
import { parseBody } from '../../catalog/parse/markdown/parse-body.ts';
import { applyEdits } from '../../catalog/parse/markdown/source-edits.ts';
import { FEATURES } from '../../catalog/parse/markdown/words.ts';
import { withoutHidden } from '../../lib/characters.ts';
import { PROBLEM_CODES } from '../../schema/problem-codes.ts';
import { htmlEdits, imageWords, type TextEdit } from './html-edits.ts';
import { resolveAddress, type AddressBase } from './resolve-address.ts';

/** Markdown that the check accepts, and what was changed for that. */
export interface CleanText {
  readonly text: string;
  readonly changes: readonly string[];
}

/** Texts without any of these signs stay as they are. */
const SUSPECT =
  /[<>[\]!#&\\|~{}]|https?:|www\.|[^\n\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]|^ {4}|^ *`{3}/mu;
/** A tag that is removed may join others to new ones. */
const MAX_ROUNDS = 4;

/**
 * Returns Markdown that `relnotes check` accepts: placeholders such as `<name>` are escaped, addresses are whole, images
 * of other hosts are links, and hidden characters are gone. Text that still has an error is shown as it stands.
 */
export function cleanMarkdown(source: string, base: AddressBase): CleanText {
  const lines = source.split(/\r\n|\n|\r/u).map((line) => line.trimEnd());
  const written = lines.join('\n');
  const shown = withoutHidden(written);
  const changes = shown === written ? [] : ['hidden characters removed'];
  if (!SUSPECT.test(shown)) return { text: shown, changes };
  let text = shown;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const edits = editsOf(text, base);
    if (edits.length === 0) break;
    changes.push(...edits.map(({ change }) => change));
    text = applyEdits(text, edits).markdown;
  }
  const fault = errorIn(text, 'md');
  if (fault === undefined) return { text: text.trim(), changes: [...new Set(changes)] };
  return { text: plainMarkdown(shown), changes: [`shown without Markdown: ${fault}`] };
}

/** Returns the first error that the check would report for a body; undefined if it has none. */
export function errorIn(text: string, format: 'md' | 'mdx'): string | undefined {
  const file = 'releases/x/items/x.md';
  const { findings, code } = parseBody(text, { file, firstLine: 1, format, checkOnly: true });
  if (code !== undefined) return 'it has code';
  return findings.find((found) => !isWarning(found.code))?.message;
}

function isWarning(code: string): boolean {
  const levels: Readonly<Record<string, { readonly level: string }>> = PROBLEM_CODES;
  return levels[code]?.level === 'warning';
}

/** Returns Markdown that shows a text as it stands. */
export function plainMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .slice(0, 4_000)
        .replaceAll(/[!-/:-@[-`{-~]/gu, String.raw`\$&`),
    )
    .join('\n')
    .trim();
}

function editsOf(source: string, base: AddressBase): TextEdit[] {
  const edits: TextEdit[] = [];
  const visit = (node: MdastNode, isLinked: boolean): void => {
    const edit = nodeEdit(source, node, isLinked, base);
    if (edit !== undefined) edits.push(...edit);
    if (!('children' in node)) return;
    const html = node.children.filter((child) => child.type === 'html');
    if (html.length > 0) edits.push(...htmlEdits(source, html, base));
    const isInside = isLinked || node.type === 'link' || node.type === 'linkReference';
    for (const child of node.children) visit(child, isInside);
  };
  visit(markdownToMdast(source, { features: FEATURES }), false);
  return edits;
}

function nodeEdit(
  source: string,
  node: MdastNode,
  isLinked: boolean,
  base: AddressBase,
): TextEdit[] | undefined {
  const { start, end } = rangeOf(node);
  if (node.type === 'image') {
    const words = imageWords(node.alt ?? '', node.url);
    const url = resolveAddress(node.url, base);
    const text = isLinked || url === undefined ? words : `[${words}](${url})`;
    return [{ start, end, text, change: 'image turned into a link' }];
  }
  if (node.type === 'link') return linkEdit(source, node, base);
  if (node.type === 'text' && !isLinked) return numberEdits(source, start, end, base);
  return undefined;
}

type Link = Extract<MdastNode, { type: 'link' }>;

function linkEdit(source: string, node: Link, base: AddressBase): TextEdit[] | undefined {
  const { start, end } = rangeOf(node);
  const url = resolveAddress(node.url, base);
  if (url === node.url) return undefined;
  const [first, last] = [node.children[0], node.children.at(-1)];
  const isBracketed = source[start] === '[' && first !== undefined && last !== undefined;
  const words = isBracketed ? source.slice(rangeOf(first).start, rangeOf(last).end) : node.url;
  if (url !== undefined) {
    const change = `link ${node.url} completed`;
    // An autolink such as www.example.org is a whole address already.
    if (!isBracketed) return undefined;
    return [{ start, end, text: `[${words}](${url})`, change }];
  }
  const text = isBracketed ? words : `\`${words.replaceAll('`', '')}\``;
  return [
    { start, end, text, change: `link ${node.url} removed, since it leads nowhere from here` },
  ];
}

const NUMBER = /(?<![\w/&[#-])#(\d{1,9})(?![\w-])/gu;

/** Code hosts make links of numbers; a page has to be told. */
function numberEdits(
  source: string,
  start: number,
  end: number,
  { repository }: AddressBase,
): TextEdit[] {
  if (repository === undefined) return [];
  return [...source.slice(start, end).matchAll(NUMBER)].map(
    ({ 0: whole, 1: number = '', index }) => ({
      start: start + index,
      end: start + index + whole.length,
      text: `[#${number}](${repository}/issues/${number})`,
      change: `number #${number} linked`,
    }),
  );
}
