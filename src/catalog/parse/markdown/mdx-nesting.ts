import type { MdastNode } from 'satteri';
import { isMdxComponent, MDX_RULES, type MdxComponent } from '../../../schema/mdx-components.ts';
import { startOf, type BodyContext, type Fault } from './context.ts';
import { isComment } from './mdx-code.ts';

type Node = Readonly<MdastNode>;

/**
 * Reports components of the program that stand in the wrong place, or hold what they do not show. `isOwn` tells
 * the components that a file brings itself: they may place their content anywhere.
 */
export function checkNesting(
  context: BodyContext,
  tree: Node,
  isOwn: (name: string) => boolean,
): void {
  visit(tree, undefined);

  function visit(node: Node, around: string | undefined): void {
    const name = componentOf(node);
    const known = name !== undefined && isMdxComponent(name) && !isOwn(name) ? name : undefined;
    if (known !== undefined) {
      const fault = placeFault(known, around) ?? contentFault(known, node);
      if (fault !== undefined) context.onFault(fault, startOf(node));
    }
    if (!('children' in node)) return;
    const inner = name ?? (isTransparent(node) ? around : undefined);
    for (const child of node.children) visit(child, inner);
  }

  function placeFault(component: MdxComponent, around: string | undefined): Fault | undefined {
    const { inside } = MDX_RULES[component];
    if (inside === undefined || inside === around) return undefined;
    if (around !== undefined && (!isMdxComponent(around) || isOwn(around))) return undefined;
    const message = `the component <${component}> is outside <${inside}>`;
    return {
      code: 'mdx-component',
      isHarmless: true,
      message,
      hint: `Put it into <${inside}> … </${inside}>.`,
    };
  }
}

function contentFault(component: MdxComponent, node: Node): Fault | undefined {
  const { holds } = MDX_RULES[component];
  const shown = shownChildren(node);
  if (holds === 'anything') return undefined;
  const fault = { code: 'mdx-component', isHarmless: true } as const;
  if (holds === 'nothing') {
    if (shown.length === 0) return undefined;
    const message = `the component <${component}> has content, which no page would show`;
    return { ...fault, message, hint: `Write <${component} />, and the content after it.` };
  }
  if (shown.length === 0) {
    const message = `the component <${component}> contains no <${holds}>`;
    return { ...fault, message, hint: `Put a <${holds}> into it, or remove it.` };
  }
  if (shown.every((child) => mayBe(child, holds))) return undefined;
  const message = `the component <${component}> contains something other than <${holds}>`;
  return { ...fault, message, hint: `Put it into a <${holds}>, or after </${component}>.` };
}

/** Returns the children that readers see; a fragment is replaced by its own. */
function shownChildren(node: Node): Node[] {
  if (!('children' in node)) return [];
  const children: readonly Node[] = node.children;
  return children.flatMap((child) => {
    if (child.type === 'text' && child.value.trim() === '') return [];
    if (isExpression(child)) return isComment(child.value) ? [] : [child];
    return isTransparent(child) ? shownChildren(child) : [child];
  });
}

/** Returns whether a node is a component, or may become one: code and components of the file's own. */
function mayBe(node: Node, component: MdxComponent): boolean {
  const name = componentOf(node);
  if (name !== undefined) return name === component || !isMdxComponent(name);
  return isExpression(node);
}

function isExpression(
  node: Node,
): node is Extract<Node, { type: 'mdxFlowExpression' | 'mdxTextExpression' }> {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

/** Returns the name of a component; undefined for an element, a fragment and everything that is no JSX. */
function componentOf(node: Node): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  return node.name === null || /^[a-z]/u.test(node.name) ? undefined : node.name;
}

/** Returns whether a node is a fragment, or a paragraph around components. */
function isTransparent(node: Node): boolean {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return node.name === null;
  }
  return node.type === 'root' || node.type === 'paragraph';
}
