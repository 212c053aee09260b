import type { HastNode, HastPluginDefinition } from 'satteri';
import type { MdxPart } from '../../../domain/mdx-parts.ts';
import { assumeHtml } from '../../../lib/html.ts';
import { jsxElement, jsxText, type JsxAttribute } from './jsx-html.ts';
import { quotedText, textOf, type AttributeValue } from './mdx-constants.ts';

/**
 * Returns a plugin that collects the parts of an MDX body: its components, and the HTML between them with the same
 * bytes as Astro writes for compiled MDX. Code is omitted, except constant texts. It must run last.
 */
export function mdxPartsPlugin(take: (parts: readonly MdxPart[]) => void): HastPluginDefinition {
  return {
    name: 'relnotes-mdx-parts',
    after(root) {
      take(merged(root.children.flatMap(partsOf)));
    },
  };
}

function partsOf(node: HastNode): readonly MdxPart[] {
  switch (node.type) {
    case 'text':
      return [assumeHtml(jsxText(node.value))];
    case 'element':
      return element(node.tagName, Object.entries(node.properties), node.children);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return placed(node);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [assumeHtml(jsxText(quotedText(node.value) ?? ''))];
    default:
      return [];
  }
}

type Jsx = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Returns the parts of a JSX element: a lower-case name is HTML, a capitalized one is a component. */
function placed({ name, attributes, children }: Jsx): readonly MdxPart[] {
  if (name === null) return children.flatMap(partsOf);
  const written = attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' ? [[one.name, valueOf(one.value)] as const] : [],
  );
  if (/^[a-z]/u.test(name)) {
    const texts = written.flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    );
    return element(name, texts, children);
  }
  const values = written.flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return [
    { name, attributes: Object.fromEntries(values), children: merged(children.flatMap(partsOf)) },
  ];
}

/** Returns the text of an attribute, true for one without a value, and undefined for code. */
function valueOf(value: AttributeValue): string | true | undefined {
  return value === null || value === undefined ? true : textOf(value);
}

function element(
  name: string,
  attributes: readonly JsxAttribute[],
  children: readonly HastNode[],
): readonly MdxPart[] {
  const { start, end } = jsxElement(name, attributes, children.length === 0);
  return [assumeHtml(start), ...children.flatMap(partsOf), assumeHtml(end)];
}

/** Joins the HTML between components. */
function merged(parts: readonly MdxPart[]): MdxPart[] {
  const all: MdxPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') {
      all[all.length - 1] = assumeHtml(last + part);
    } else if (part !== '') all.push(part);
  }
  return all;
}
