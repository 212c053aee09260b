import type { HastNode, HastPluginDefinition } from 'satteri';
import { escapeHtml } from './html-pieces.ts';

/** The element that stands for a component in the HTML of an MDX body; `name` is the component's. */
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
 * Gives the HTML of an MDX body to the outputs that Astro does not render (Markdown, mail, feeds):
 * a component is an element `relnotes-part` with its name and its attributes, code is left out. It
 * runs when all else is done.
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
  const name = ATTRIBUTES[key] ?? key.toLowerCase();
  if (value === true) return name;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return `${name}="${escapeHtml(text.replaceAll('&', '&amp;'))}"`;
}

type Jsx = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A tag in small letters is HTML as MDX writes it; a name with a capital is a component. */
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
