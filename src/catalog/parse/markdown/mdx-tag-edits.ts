import type { MdastNode } from 'satteri';
import { isMdxComponent, MDX_RULES } from '../../../schema/mdx-components.ts';
import { rangeOf } from './context.ts';
import { textOf } from './mdx-constants.ts';
import { isAllowedElement, type Jsx } from './mdx-elements.ts';
import type { SourceEdit } from './source-edits.ts';

export type Node = Readonly<MdastNode>;

/** The prefix of the lines in a container, and the part of it that is removed with the outer block. */
export interface Indentation {
  readonly prefix: string;
  readonly removed: number;
}

type Inside = (
  source: string,
  children: readonly Node[],
  indentation: Indentation,
) => readonly SourceEdit[];

/** Returns true for an element or component of MDX. */
export function isJsx(node: Node): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Returns true for the title of `<details>`. */
export function isSummary(node: Node): boolean {
  return isJsx(node) && node.name === 'summary';
}

/** Returns a blank line in a container, and the start of the next line. */
export function blankLine(prefix: string): string {
  return `\n${prefix.trimEnd()}\n${prefix}`;
}

/**
 * Returns the edits of an element: an allowed one stays, a component becomes a slot, any other is replaced by
 * its content.
 */
export function jsxEdits(
  source: string,
  node: Jsx,
  indentation: Indentation,
  inside: Inside,
): SourceEdit[] {
  const { children } = node;
  const isBlock = node.type === 'mdxJsxFlowElement';
  const isComponent = node.name !== null && !/^[a-z]/u.test(node.name);
  const isOwn = isComponent && isSelfContained(node.name ?? '');
  const [first, last] = [children[0], children.at(-1)];
  if (isAllowedElement(node)) {
    if (first === undefined || last === undefined) return [];
    const edges = needsBlankLines(node) ? looseTags(source, node, first, last, indentation) : [];
    return [...edges, ...inside(source, children, indentation)];
  }
  const { start, end } = rangeOf(node);
  if (isOwn || first === undefined || last === undefined) {
    return [{ start, end, text: '', slot: isComponent && isBlock ? slotOf(node) : undefined }];
  }
  const isTitled = isComponent && isBlock && 'title' in attributesOf(node);
  const gap = isTitled ? blankLine(indentation.prefix) : '';
  return [
    ...(isTitled ? [{ start, end: start, text: '', slot: slotOf(node) }] : []),
    { start, end: rangeOf(first).start, text: gap },
    ...inside(source, children, indentation),
    { start: rangeOf(last).end, end, text: '' },
  ];
}

function isSelfContained(name: string): boolean {
  return isMdxComponent(name) && MDX_RULES[name].holds === 'nothing';
}

function slotOf(node: Jsx): NonNullable<SourceEdit['slot']> {
  return { kind: 'component', name: node.name ?? '', attributes: attributesOf(node) };
}

function attributesOf({ attributes }: Jsx): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((one) => {
      const text = one.type === 'mdxJsxAttribute' ? textOf(one.value) : undefined;
      return one.type === 'mdxJsxAttribute' && text !== undefined ? [[one.name, text]] : [];
    }),
  );
}

/**
 * Returns true if the content needs blank lines around it. In Markdown, HTML that starts a line goes on until
 * the next blank line, and the Markdown in it would be text.
 */
function needsBlankLines(node: Jsx): boolean {
  if (node.name === 'details') return true;
  return node.name === 'summary' && node.children.some(({ type }) => type !== 'text');
}

function looseTags(
  source: string,
  node: Jsx,
  first: Node,
  last: Node,
  { prefix }: Indentation,
): SourceEdit[] {
  const { start, end } = rangeOf(node);
  const [from, to] = [rangeOf(first).start, rangeOf(last).end];
  const tag = source.slice(start, from).trim();
  return [
    { start, end: from, text: `${tag}${blankLine(prefix)}` },
    { start: to, end, text: `${blankLine(prefix)}</${String(node.name)}>` },
  ];
}
