import type { MdastNode } from 'satteri';
import { MDX_COMPONENTS } from '../../../schema/mdx-components.ts';
import { didYouMean } from '../nearest.ts';
import { startOf, type BodyContext, type Fault } from './context.ts';
import { openFault } from './html-rules.ts';

export type Jsx = Readonly<Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>>;

/** A file with imports or exports may bring its own components. */
const BRINGS_CODE = /^(?:import|export)\b/mu;

/**
 * Reports tags in MDX that are not allowed: HTML elements outside the short list, and unknown components, at
 * which the build would stop without a line number.
 */
export function checkMdxElement(context: BodyContext, node: Jsx, source: string): void {
  const fault = faultOf(node, source);
  if (fault !== undefined) context.onFault(fault, startOf(node));
}

function faultOf({ name, attributes }: Jsx, source: string): Fault | undefined {
  // A fragment has no name and writes no HTML.
  if (name === null) return undefined;
  if (!/^[a-z]/u.test(name)) return componentFault(name, source);
  return elementFault(name, attributes);
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

function componentFault(name: string, source: string): Fault | undefined {
  if (MDX_COMPONENTS.some((known) => known === name) || BRINGS_CODE.test(source)) return undefined;
  const message = `there is no component <${name.slice(0, 40)}>`;
  return { code: 'mdx-component', message, hint: didYouMean(name, MDX_COMPONENTS) };
}
