import { markdownToMdast, type MdastNode } from 'satteri';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes links by label as links with their address. Labels count in a whole document: in one of many notes, two
 * would be the same.
 */
export function withInlineLinks(markdown: string): string {
  if (!markdown.includes(']:')) return markdown;
  const tree = markdownToMdast(markdown, { features: { gfm: true } });
  const targets = new Map<string, string>();
  const removed: Edit[] = [];
  visit(tree, (node) => {
    if (node.type !== 'definition') return;
    const key = node.identifier.toLowerCase();
    if (!targets.has(key)) targets.set(key, targetOf(node));
    removed.push(removal(markdown, node));
  });
  if (targets.size === 0) return markdown;
  const edits = [...removed];
  visit(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const target = targets.get(node.identifier.toLowerCase());
    const { start, end } = rangeOf(node);
    const close = closeOf(markdown.slice(start, end), node);
    if (target !== undefined) edits.push({ start: start + close, end, text: `](${target})` });
  });
  return applied(markdown, edits)
    .trimEnd()
    .replace(/^(?: *\n)+/u, '');
}

/** Returns where the label ends: what follows is the name of the definition. */
function closeOf(source: string, node: MdastNode): number {
  const isFull = 'referenceType' in node && node.referenceType === 'full';
  const isCollapsed = 'referenceType' in node && node.referenceType === 'collapsed';
  if (isFull) return source.lastIndexOf('][');
  return isCollapsed ? source.length - 3 : source.length - 1;
}

function targetOf({ url, title }: Extract<MdastNode, { type: 'definition' }>): string {
  const address = /^[^\s()<>]+$/u.test(url) ? url : `<${url.replaceAll(/[<>\n]/gu, '')}>`;
  const words = title?.replaceAll(/["\\]/gu, String.raw`\$&`).replaceAll(/\s+/gu, ' ');
  return words === undefined || words === '' ? address : `${address} "${words}"`;
}

function visit(node: MdastNode, act: (node: MdastNode) => void): void {
  act(node);
  if ('children' in node) for (const child of node.children) visit(child, act);
}

function rangeOf({ position }: MdastNode): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Removes a definition and the spaces before it. */
function removal(markdown: string, node: MdastNode): Edit {
  const { start, end } = rangeOf(node);
  let from = start;
  while (markdown[from - 1] === ' ') from -= 1;
  return { start: from, end, text: '' };
}

function applied(markdown: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, text: own } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    text += markdown.slice(at, start) + own;
    at = end;
  }
  return text + markdown.slice(at);
}
