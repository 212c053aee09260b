import type { MdastNode } from 'satteri';
import { rangeOf } from './context.ts';
import { definitionDestination, inlineDestination } from './destination.ts';
import { imageTarget, linkTarget, type Target } from './link-target.ts';
import { textOf } from './plain-text.ts';
import { escapeMarkdown, slotAt, type SourceEdit } from './source-edits.ts';

type Linked = Readonly<Extract<MdastNode, { type: 'link' | 'image' }>>;
type Definition = Readonly<Extract<MdastNode, { type: 'definition' }>>;
type Reference = Readonly<Extract<MdastNode, { type: 'linkReference' | 'imageReference' }>>;
type Footnote = Readonly<Extract<MdastNode, { type: 'footnoteReference' | 'footnoteDefinition' }>>;

/** Returns a slot for the destination of a link to content, or removes a refused address. */
export function linkEdit(source: string, file: string, node: Linked): SourceEdit | undefined {
  const target = node.type === 'link' ? linkTarget(file, node.url) : imageTarget(file, node.url);
  if (isExternal(target)) return undefined;
  const { start, end } = rangeOf(node);
  const label = node.type === 'link' ? node.children.at(-1) : undefined;
  const isBracketed = source[start] === (node.type === 'link' ? '[' : '!');
  const found = isBracketed
    ? inlineDestination(source, label === undefined ? start : rangeOf(label).end, end)
    : undefined;
  if (found !== undefined) return destinationEdit(source, found, target);
  // A link without an address stays; an autolink with a refused address becomes text. An address right before it,
  // which its `<` has ended, must not go on in that text.
  if (node.url === '') return undefined;
  const gap = /\S/u.test(source[start - 1] ?? '') ? ' ' : '';
  return { start, end, text: gap + escapeMarkdown(textOf(node, ALT)) };
}

/** Returns the same edits for `[label]: destination`, and a slot for its label. */
export function definitionEdits(source: string, file: string, node: Definition): SourceEdit[] {
  const { start, end } = rangeOf(node);
  const target = linkTarget(file, node.url);
  const found = isExternal(target) ? undefined : definitionDestination(source, start, end);
  const destination = found === undefined ? [] : [destinationEdit(source, found, target)];
  return [...labelEdits(source, start, start + 1, end, ']:'), ...destination];
}

/** Returns a slot for the label of a reference. */
export function referenceEdits(source: string, node: Reference): SourceEdit[] {
  const { start, end } = rangeOf(node);
  const own = start + (node.type === 'linkReference' ? 1 : 2);
  if (node.referenceType === 'shortcut') {
    return [labelAt(source, end, end, source.slice(own, end - 1), true)];
  }
  if (node.referenceType === 'collapsed') {
    return [labelAt(source, end - 1, end - 1, source.slice(own, end - ']['.length - 1), false)];
  }
  const [, label] = /\[((?:\\.|[^[\]\\])*)\]$/su.exec(source.slice(start, end)) ?? [];
  return label === undefined
    ? []
    : [labelAt(source, end - 1 - label.length, end - 1, label, false)];
}

/** Returns a slot for the label of a footnote. */
export function footnoteEdits(source: string, node: Footnote): SourceEdit[] {
  const { start, end } = rangeOf(node);
  return labelEdits(source, start, start + 2, end, node.type === 'footnoteReference' ? ']' : ']:');
}

const ALT = { alt: true } as const;
/** Returns an empty destination. Without a title it needs no `<>`, whose `>` would end an open `<!` before it. */
function emptyDestination(after: string): string {
  return after.startsWith(')') ? '' : '<>';
}

/** Returns true for web and mail addresses, which stay as written. */
function isExternal(target: Target): boolean {
  return 'href' in target && !/^(?:#|relnotes:)/u.test(target.href);
}

function destinationEdit(
  source: string,
  { start, end }: { start: number; end: number },
  target: Target,
): SourceEdit {
  if ('fault' in target) return { start, end, text: emptyDestination(source.slice(end, end + 1)) };
  return slotAt(source, start, end, { kind: 'link', href: target.href });
}

function labelEdits(
  source: string,
  start: number,
  from: number,
  end: number,
  close: string,
): SourceEdit[] {
  const [, label] = /^\[\^?((?:\\.|[^[\]\\])+)\]/su.exec(source.slice(start, end)) ?? [];
  if (label === undefined || !source.startsWith(close, from + label.length)) return [];
  return [labelAt(source, from, from + label.length, label, false)];
}

function labelAt(
  source: string,
  start: number,
  end: number,
  label: string,
  isImplied: boolean,
): SourceEdit {
  return slotAt(source, start, end, { kind: 'label', label, isImplied });
}
