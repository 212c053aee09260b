import type { MdastNode } from 'satteri';
import { MDX_COMPONENTS } from '../../../schema/mdx-components.ts';
import { rangeOf } from './context.ts';
import { isAllowedElement, type Jsx } from './mdx-elements.ts';
import type { SourceEdit } from './source-edits.ts';

export type Node = Readonly<MdastNode>;

/** How the lines of a container begin, and how much of that goes with its outer block. */
export interface Indentation {
  readonly prefix: string;
  readonly removed: number;
}

type Inside = (
  source: string,
  children: readonly Node[],
  indentation: Indentation,
) => readonly SourceEdit[];

/** Components that show what the writer puts into them; all others have no content. */
const HOLDERS: ReadonlySet<string> = new Set(['Tab', 'Tabs']);

/** True for an element or a component of MDX. */
export function isJsx(node: Node): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** True for the title of `<details>`. */
export function isSummary(node: Node): boolean {
  return isJsx(node) && node.name === 'summary';
}

/** A blank line in a container, and the beginning of the next one. */
export function blankLine(prefix: string): string {
  return `\n${prefix.trimEnd()}\n${prefix}`;
}

/** Edits of an element: an allowed one stays, a component becomes a slot, of others the content stays. */
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
  return !HOLDERS.has(name) && MDX_COMPONENTS.some((known) => known === name);
}

function slotOf(node: Jsx): NonNullable<SourceEdit['slot']> {
  return { kind: 'component', name: node.name ?? '', attributes: attributesOf(node) };
}

function attributesOf({ attributes }: Jsx): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
        ? [[one.name, one.value]]
        : [],
    ),
  );
}

/**
 * In Markdown, a line with the tag of a block is HTML up to the next blank line: the Markdown in it
 * would be read as text.
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
