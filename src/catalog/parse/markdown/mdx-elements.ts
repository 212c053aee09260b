import type { MdastNode } from 'satteri';
import { isMdxComponent, MDX_RULES } from '../../../schema/mdx-components.ts';
import { startOf, type BodyContext, type Fault } from './context.ts';
import { openFault } from './html-rules.ts';
import {
  attributeFaults,
  meantComponent,
  projectAttributeFaults,
  unknownComponent,
  type WrittenAttribute,
} from './mdx-component-rules.ts';
import { constantIf, textOf } from './mdx-constants.ts';

export type Jsx = Readonly<Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>>;

/** The components that a file brings itself: none, those that its imports and exports name, or unknown ones. */
export interface OwnComponents {
  /** Whether a name may be one of them. */
  readonly mayHave: (name: string) => boolean;
}

/**
 * Reports tags in MDX that are not allowed: HTML elements outside the short list, unknown components, at which
 * the build would stop, and attributes that a component does not have or cannot use. Values of attributes that are
 * expressions are code. Ids of releases and areas are reported as values, to be compared with the content.
 */
export function checkMdxElement(context: BodyContext, node: Jsx, own: OwnComponents): void {
  const at = startOf(node);
  for (const fault of faultsOf(node, own, context)) context.onFault(fault, at);
  // Also with faults: code that is not reported could be taken for harmless.
  const what = `the attribute in braces on <${(node.name ?? '').slice(0, 40)}>`;
  const text = node.attributes.flatMap(codeOf).join(', ');
  const mark = constantIf(node.attributes.every(isConstant));
  if (text !== '') context.onCode({ what, kind: 'attribute', text: `[${text}]`, ...mark }, at);
  const { name, attributes } = node;
  const isProject = isProjectComponent(context, name, own);
  if (name !== null && !isMdxComponent(name) && !isProject && !/^[a-z]/u.test(name)) {
    context.onCode({ what: `the component <${name.slice(0, 40)}>`, kind: 'tag', text: name }, at);
  }
  if (name === null || !isMdxComponent(name) || own.mayHave(name)) return;
  for (const one of attributes) {
    if (one.type !== 'mdxJsxAttribute') continue;
    const kind = MDX_RULES[name].attributes[one.name]?.value;
    const id = textOf(one.value);
    if (id === undefined || (kind !== 'release' && kind !== 'area')) continue;
    context.onValue({ kind, text: id, component: name }, at);
  }
}

/** Returns whether a name is a component of the project, which the file does not replace by one that it imports. */
function isProjectComponent(
  { projectComponents }: BodyContext,
  name: string | null,
  own: OwnComponents,
): boolean {
  return name !== null && projectComponents.includes(name) && !own.mayHave(name);
}

function faultsOf({ name, attributes }: Jsx, own: OwnComponents, context: BodyContext): Fault[] {
  const { file, projectComponents } = context;
  // A fragment has no name and writes no HTML.
  if (name === null) return [];
  if (/^[a-z]/u.test(name)) {
    const meant = meantComponent(name);
    if (meant !== undefined) return [unknownComponent(name, projectComponents)];
    const fault = elementFault(name, attributes);
    if (fault === undefined) return [];
    const isMeant = projectComponents.some((known) => known.toLowerCase() === name);
    return [isMeant ? unknownComponent(name, projectComponents) : fault];
  }
  if (own.mayHave(name)) return [];
  if (projectComponents.includes(name))
    return projectAttributeFaults(name, attributes.map(written));
  if (!isMdxComponent(name)) return [unknownComponent(name, projectComponents)];
  return attributeFaults(name, attributes.map(written), file);
}

function written(attribute: Jsx['attributes'][number]): WrittenAttribute {
  if (attribute.type === 'mdxJsxExpressionAttribute') return { name: undefined, value: undefined };
  return { name: attribute.name, value: attribute.value };
}

/** Returns whether an attribute has a text, also one in braces, or no value. */
function isConstant(attribute: Jsx['attributes'][number]): boolean {
  if (attribute.type === 'mdxJsxExpressionAttribute') return false;
  const { value } = attribute;
  return value === null || value === undefined || textOf(value) !== undefined;
}

/** Returns the code of an attribute, as an element of a list. */
function codeOf(attribute: Jsx['attributes'][number]): string[] {
  if (attribute.type === 'mdxJsxExpressionAttribute') return [`{${attribute.value}\n}`];
  const { value } = attribute;
  return typeof value === 'object' && value !== null ? [`(${value.value}\n)`] : [];
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
