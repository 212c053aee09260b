import type { HastFilteredVisitor, HastNode, HastPluginDefinition } from 'satteri';
import type { CodeLanguages } from './code-languages.ts';
import { headingLinks } from './heading-links.ts';
import { codeElement, highlighter } from './highlight.ts';
import { oneLine } from './plain-text.ts';
import { isSafeImage, isSafeLink } from './safe-address.ts';

export type Element = Extract<HastNode, { type: 'element' }>;
type Visitor = HastFilteredVisitor<Element>;

/**
 * Returns a plugin with all changes to the HTML elements of a body, in one walk. Languages of code blocks may
 * be omitted, since asking the parser for them takes longer than everything else.
 */
export function elementsPlugin(languages: CodeLanguages): HastPluginDefinition {
  return {
    name: 'relnotes-elements',
    element: [tables, cells, tasks, codeBlocks(languages), safeLinks, safeImages, headingLinks],
  };
}

/** Makes wide tables scrollable by keyboard: axe's rule scrollable-region-focusable. */
const tables: Visitor = {
  filter: ['table'],
  visit(node, visit) {
    const properties = { className: ['table-scroll'], tabIndex: 0 };
    visit.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
  },
};

/** Replaces inline styles for alignment, which the Content Security Policy forbids. */
const cells: Visitor = {
  filter: ['th', 'td'],
  visit(node, visit) {
    if (node.tagName === 'th') visit.setProperty(node, 'scope', 'col');
    const [, side] = /^text-align: (left|center|right)$/u.exec(String(node.properties.style)) ?? [];
    if (node.properties.style !== undefined) visit.setProperty(node, 'style', null);
    if (side !== undefined) visit.setProperty(node, 'className', [`align-${side}`]);
  },
};

/** Labels a checkbox with the text of its item. */
const tasks: Visitor = {
  filter: ['input'],
  visit(node, visit) {
    const parent = visit.parent(node);
    const item =
      parent?.type === 'element' && parent.tagName === 'p' ? visit.parent(parent) : parent;
    if (item?.type !== 'element') return;
    const own = item.children.filter((child) => !isList(child));
    const label = oneLine(own.map((child) => visit.textContent(child)).join(' '));
    visit.setProperty(node, 'ariaLabel', label === '' ? '…' : label);
  },
};

function isList(node: HastNode): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

function codeBlocks(languages: CodeLanguages): Visitor {
  const highlight = highlighter();
  return {
    filter: ['pre'],
    visit(node, visit): HastNode | undefined {
      // The parser writes every `pre` with exactly one `code`.
      const [code] = node.children;
      if (code?.type !== 'element') return undefined;
      const text = visit.textContent(code);
      return codeElement(highlight(languages.get(text) ?? languageIn(code), text));
    },
  };
}

function languageIn(code: Readonly<Element>): string {
  const classes = [code.properties.className ?? []].flat().join(' ');
  return /^language-(.*)$/u.exec(classes)?.[1] ?? '';
}

const safeLinks: Visitor = {
  filter: ['a'],
  visit(node, visit) {
    if (!isSafeLink(String(node.properties.href))) visit.setProperty(node, 'href', null);
  },
};

const safeImages: Visitor = {
  filter: ['img'],
  visit({ properties }: Readonly<Element>): HastNode | undefined {
    if (isSafeImage(String(properties.src))) return undefined;
    return { type: 'text', value: String(properties.alt ?? '') };
  },
};
