import { codeSpan, escapeLinkText, escapeText, linkAddress } from './escape-markdown.ts';
import type { RstInline } from './inline-nodes.ts';

/** Returns Markdown for a text; `isLinked` inside the words of a link, where there is no other link. */
export function writeInline(nodes: readonly RstInline[], isLinked = false): string {
  return nodes.reduce((before, node, index) => {
    const next = nodes[index + 1];
    const after = next?.type === 'text' ? next.text.slice(0, 1) : next === undefined ? '' : 'x';
    return before + writeNode(node, { before, after, isLinked });
  }, '');
}

interface Around {
  readonly before: string;
  /** The first character behind it; empty at the end. */
  readonly after: string;
  readonly isLinked: boolean;
}

function writeNode(node: RstInline, around: Around): string {
  switch (node.type) {
    case 'text':
      return around.isLinked ? escapeLinkText(node.text) : escapeText(node.text);
    case 'code':
      return codeSpan(node.text);
    case 'emphasis':
      return marked('*', writeInline(node.children, around.isLinked), around);
    case 'strong':
      return marked('**', writeInline(node.children, around.isLinked), around);
    case 'footnote':
      return `[^${node.label}]`;
    case 'image':
      return `![${escapeLinkText(node.words)}](${linkAddress(node.url)})`;
    case 'link':
      return writeLink(node, around);
  }
}

/** Signs of emphasis count at the edge of a word only; inside one, or beside others, the words stay alone. */
function marked(sign: string, words: string, { before, after }: Around): string {
  const [first, last] = [words.charAt(0), words.slice(-1)];
  const isInside = /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
  const hasEdges = /[\p{L}\p{N}]/u.test(first) && /[\p{L}\p{N}]/u.test(last);
  const isBeside = before.endsWith('*') || after.startsWith('*') || words.includes('*');
  if (words.trim() === '' || isBeside || (isInside && !hasEdges)) return words;
  return `${sign}${words}${sign}`;
}

const SAFE_ADDRESS = /^https?:\/\/[\w.-]+(?:[/?#][\p{L}\p{N}./?#=&%+,:@-]*)?$/iu;

function writeLink(
  { url, children }: Extract<RstInline, { type: 'link' }>,
  { after, isLinked }: Around,
): string {
  const [only] = children;
  const isAddress = children.length === 1 && only?.type === 'text' && only.text === url;
  const words = writeInline(children, true);
  if (isLinked) return words;
  if (isAddress && SAFE_ADDRESS.test(url) && /^(?:[\s.,;)]|$)/u.test(after)) return url;
  if (isAddress && /^https?:\/\/[^\s<>\\]+$/u.test(url)) return `<${url}>`;
  return words.trim() === ''
    ? `[${escapeLinkText(url)}](${linkAddress(url)})`
    : `[${words}](${linkAddress(url)})`;
}
