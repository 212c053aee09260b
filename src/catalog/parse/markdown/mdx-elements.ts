import type { MdastNode } from 'satteri';
import { isMdxComponent, MDX_ATTRIBUTES, MDX_COMPONENTS } from '../../../schema/mdx-components.ts';
import { didYouMean } from '../nearest.ts';
import { startOf, type BodyContext, type Fault } from './context.ts';
import { openFault } from './html-rules.ts';

export type Jsx = Readonly<Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>>;

/**
 * Reports tags in MDX that are not allowed: HTML elements outside the short list, unknown components, at which
 * the build would stop without a line number, and unknown attributes. Values of attributes that are
 * expressions are code. A file with imports or exports may have components of its own.
 */
export function checkMdxElement(context: BodyContext, node: Jsx, ownComponents: boolean): void {
  const fault = faultOf(node, ownComponents);
  if (fault !== undefined) context.onFault(fault, startOf(node));
  else if (node.attributes.some(isCode)) {
    context.onCode(`the attribute in braces on <${shortened(node.name ?? '')}>`, startOf(node));
  }
}

function faultOf({ name, attributes }: Jsx, ownComponents: boolean): Fault | undefined {
  // A fragment has no name and writes no HTML.
  if (name === null) return undefined;
  if (/^[a-z]/u.test(name)) return elementFault(name, attributes);
  return ownComponents ? undefined : componentFault(name, attributes);
}

function isCode(attribute: Jsx['attributes'][number]): boolean {
  if (attribute.type === 'mdxJsxExpressionAttribute') return true;
  return typeof attribute.value === 'object' && attribute.value !== null;
}

/** Returns true for an element of the short list with allowed attributes only. */
export function isAllowedElement({ name, attributes }: Jsx): boolean {
  return name !== null && /^[a-z]/u.test(name) && elementFault(name, attributes) === undefined;
}

function elementFault(name: string, attributes: Jsx['attributes']): Fault | undefined {
  const named = attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
  );
  return openFault({ name, attributes: named.map((each) => ({ name: each, value: '' })) });
}

function componentFault(name: string, attributes: Jsx['attributes']): Fault | undefined {
  const code = 'mdx-component';
  if (!isMdxComponent(name)) {
    const message = `there is no component <${shortened(name)}>`;
    return { code, message, hint: didYouMean(name, MDX_COMPONENTS) };
  }
  const known = MDX_ATTRIBUTES[name];
  const unknown = attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && !known.includes(one.name) ? one.name : [],
  );
  const [first] = unknown;
  if (first === undefined) return undefined;
  const message = `the component <${name}> has no attribute ${shortened(first)}`;
  return { code, message, hint: didYouMean(first, known) };
}

function shortened(name: string): string {
  return name.slice(0, 40);
}
