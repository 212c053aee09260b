import type { MdastNode } from 'satteri';
import { rangeOf } from './context.ts';
import type { Mask } from './mask-table.ts';
import { isBesideCjk, isMarked, type Marked } from './sign-rules.ts';
import type { SourceEdit } from './source-edits.ts';

type Node = Readonly<MdastNode>;

const TAGS: Readonly<Record<Marked['type'], string>> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
};
const RUN = /\*+|~~+/g;

/**
 * Returns the edits with which any CommonMark parser reads a source as ours does: a backslash before a sign that
 * stands for itself, and elements for marks beside CJK characters.
 */
export function portableEdits(
  source: string,
  tree: Node,
  masks: ReadonlyMap<number, Mask>,
): SourceEdit[] {
  const edits = [...masks].flatMap(([at, { character }]) =>
    /^[*_~]$/u.test(character) ? [escapeAt(source, at)] : [],
  );
  if (edits.length === masks.size) return edits;
  const visit = (node: Node): void => {
    if (node.type === 'text') edits.push(...looseSigns(source, node, masks));
    if (isMarked(node)) edits.push(...tagEdits(source, node));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return edits;
}

function tagEdits(source: string, node: Marked): SourceEdit[] {
  const { start, end } = rangeOf(node);
  if (!isBesideCjk(source, start) && !isBesideCjk(source, end - 1)) return [];
  const length = node.type === 'emphasis' ? 1 : 2;
  const tag = TAGS[node.type];
  return [
    { start, end: start + length, text: `<${tag}>` },
    { start: end - length, end, text: `</${tag}>` },
  ];
}

/** Escapes the signs in a text that stand beside CJK characters: others might pair them. */
function looseSigns(source: string, node: Node, masks: ReadonlyMap<number, Mask>): SourceEdit[] {
  const { start, end } = rangeOf(node);
  return [...source.slice(start, end).matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const at = start + index;
    if (source[at - 1] === '\\' || !isBesideCjk(source, at)) return [];
    return Array.from(run, (_sign, offset) => at + offset).flatMap((sign) =>
      masks.has(sign) ? [] : [escapeAt(source, sign)],
    );
  });
}

function escapeAt(source: string, at: number): SourceEdit {
  return { start: at, end: at + 1, text: `\\${source.charAt(at)}` };
}
