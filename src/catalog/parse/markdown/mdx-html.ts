import type { HastNode, HastPluginDefinition } from 'satteri';
import { escapeHtml } from './html-fragments.ts';
import { ownValue } from '../../../lib/own-value.ts';

/** The element that represents a component in the HTML of an MDX body; `name` is the component's name. */
const PART = 'relnotes-part';
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  tabIndex: 'tabindex',
  ariaLabel: 'aria-label',
  ariaDescribedBy: 'aria-describedby',
  dataFootnotes: 'data-footnotes',
  dataFootnoteRef: 'data-footnote-ref',
  dataFootnoteBackref: 'data-footnote-backref',
};

/**
 * Returns a plugin that collects the HTML of an MDX body for outputs that Astro does not render (Markdown,
 * mail, feeds). A component becomes an element `relnotes-part` with its name and attributes; code is omitted.
 * It must run last.
 */
export function mdxHtmlPlugin(take: (html: string) => void): HastPluginDefinition {
  return {
    name: 'relnotes-mdx-html',
    after(root) {
      take(root.children.map(htmlOf).join('').trim());
    },
  };
}

function htmlOf(node: HastNode): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value.replaceAll('&', '&amp;'));
    case 'element':
      return element(node.tagName, Object.entries(node.properties).map(attribute), node.children);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return component(node);
    default:
      return '';
  }
}

function element(name: string, attributes: string[], children: readonly HastNode[]): string {
  const open = `<${[name, ...attributes.filter((text) => text !== '')].join(' ')}>`;
  return VOID.has(name) ? open : `${open}${children.map(htmlOf).join('')}</${name}>`;
}

function attribute([key, value]: readonly [string, unknown]): string {
  if (value === undefined || value === null || value === false) return '';
  const name = ownValue(ATTRIBUTES, key) ?? key.toLowerCase();
  if (value === true) return name;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return `${name}="${escapeHtml(text.replaceAll('&', '&amp;'))}"`;
}

type Jsx = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Returns the HTML of a JSX element: a lower-case name is HTML, a capitalized one is a component. */
function component({ name, attributes, children }: Jsx): string {
  const written = attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
      ? [attribute([one.name, one.value])]
      : [],
  );
  if (name === null) return children.map(htmlOf).join('');
  if (/^[a-z]/u.test(name)) return element(name, written, children);
  return element(PART, [attribute(['name', name]), ...written], children);
}
