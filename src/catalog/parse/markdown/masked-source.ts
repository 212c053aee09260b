import { mdxToMdast, type MdastNode } from 'satteri';
import { lookOf, ownLook } from './cjk.ts';
import { rangeOf } from './context.ts';
import { tooComplex } from './guard.ts';
import { maskTable, type Mask } from './mask-table.ts';
import { portableEdits } from './portable-edits.ts';
import { isLiteral, isMarked, neighbours, type Marked } from './sign-rules.ts';
import { applyEdits, type SourceEdit } from './source-edits.ts';
import { FEATURES } from './words.ts';

type Node = Readonly<MdastNode>;

/** A body as the parser reads it, with the signs that it must not read as signs replaced. */
export interface ReadSource {
  readonly tree: MdastNode;
  /** As long as the source; the same but for masks. */
  readonly masked: string;
  /** Takes the masks out of a text that was made from `masked`. */
  readonly unmask: (text: string) => string;
  /** The edits with which any CommonMark parser reads the source so. */
  readonly portable: readonly SourceEdit[];
}

/** A source has few rounds: each may find signs that pair since those between them are gone. */
const ROUNDS = 8;
/** A sign beside a character that may be of a CJK script: the cheapest test comes first. */
const BESIDE_CJK = /[\u1100-\uFFFF][*~]|[*~][\u1100-\uFFFF]/;

/** Where a mark may begin: not in `snake_case`, and not with the sign of a list. */
const MAY_BEGIN = /[*~]\S|(?:^|\W)_/m;

/**
 * Parses a body. Where CommonMark would take signs that were meant as they stand for marks (sign-rules.ts), or miss
 * marks beside CJK punctuation (cjk.ts), the characters concerned are masked by others of the same length for the
 * parser, which is native code. All positions stay those of the source.
 */
export function parseSource(source: string, parse: (text: string) => MdastNode): ReadSource {
  const tree = parse(source);
  const plain = { tree, masked: source, unmask: same, portable: [] };
  const hasCjk = BESIDE_CJK.test(source);
  if (!hasCjk && !MAY_BEGIN.test(source)) return plain;
  const found = masksOf(source, tree, parse, hasCjk);
  if (found.masks.size === 0) return plain;
  const { mask, unmask } = maskTable(source, found.masks);
  const read = parse(mask());
  visit(read, (node) => {
    if (node.type === 'text') node.value = unmask(node.value);
  });
  return { tree: read, masked: mask(), unmask, portable: portableEdits(source, read, found.masks) };
}

/** Returns the source that any CommonMark parser reads as ours does. */
export function portableText(source: string, { portable }: Pick<ReadSource, 'portable'>): string {
  return portable.length === 0 ? source : applyEdits(source, portable).markdown;
}

/** Returns MDX for another parser; MDX that cannot be read stays as it is, since that parser reports it. */
export function portableMdx(source: string): string {
  try {
    const parse = (text: string) => mdxToMdast(text, { features: FEATURES });
    return tooComplex(source, 'mdx') === undefined
      ? portableText(source, parseSource(source, parse))
      : source;
  } catch {
    return source;
  }
}

/** Finds the masks in rounds, until the parser takes no sign wrongly. */
function masksOf(
  source: string,
  first: MdastNode,
  parse: (text: string) => MdastNode,
  hasCjk: boolean,
): { readonly masks: Map<number, Mask> } {
  const masks = new Map<number, Mask>();
  if (hasCjk) for (const [at, mask] of cjkMasks(source, first)) masks.set(at, mask);
  let tree = masks.size === 0 ? first : parse(maskTable(source, masks).mask());
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = masks.size;
    visit(tree, (node) => {
      if (isMarked(node) && isLiteral(source, node)) maskSigns(source, node, masks);
    });
    if (masks.size === before) break;
    tree = parse(maskTable(source, masks).mask());
  }
  return { masks };
}

function maskSigns(source: string, node: Marked, masks: Map<number, Mask>): void {
  const { start, end } = rangeOf(node);
  const length = node.type === 'strong' || source.startsWith('~~', start) ? 2 : 1;
  for (let at = 0; at < length; at += 1) {
    for (const sign of [start + at, end - 1 - at]) {
      masks.set(sign, { character: source.charAt(sign), look: 'letter' });
    }
  }
}

/** Finds the characters beside runs of signs that have to look otherwise; only those in texts. */
function cjkMasks(source: string, tree: Node): Map<number, Mask> {
  const texts = new Uint8Array(source.length);
  visit(tree, (node, parent) => {
    if (node.type !== 'text' || isLabel(source, parent)) return;
    const { start, end } = rangeOf(node);
    texts.fill(1, start, end);
  });
  const masks = new Map<number, Mask>();
  let isOpening = false;
  let end = 0;
  for (const { index, 0: run } of source.matchAll(/\*+|~~+/g)) {
    isOpening = !isOpening || source.slice(end, index).includes('\n\n');
    end = index + run.length;
    const { before, after } = neighbours(source, index);
    for (const [at, character, other] of [
      [index - before.length, before, after],
      [end, after, before],
    ] as const) {
      const look = lookOf(character, other);
      // A character between two runs may want both looks: punctuation where the first closes and the second opens.
      const isTaken = at < index && masks.get(at)?.look === (isOpening ? 'punctuation' : 'letter');
      if (look !== undefined && texts[at] === 1 && !isTaken) masks.set(at, { character, look });
    }
  }
  return new Map([...masks].filter(([, { character, look }]) => ownLook(character) !== look));
}

/** Returns whether a text is the label of a reference, or the words of a bare address. */
function isLabel(source: string, parent: Node | undefined): boolean {
  if (parent?.type === 'linkReference') return parent.referenceType !== 'full';
  return parent?.type === 'link' && source[rangeOf(parent).start] !== '[';
}

function visit(
  node: MdastNode,
  take: (node: MdastNode, parent?: MdastNode) => void,
  parent?: MdastNode,
): void {
  take(node, parent);
  if ('children' in node) for (const child of node.children) visit(child, take, node);
}

function same(text: string): string {
  return text;
}
