import type { HastFilteredVisitor, HastNode, HastPluginDefinition } from 'satteri';
import { headingLinks } from './heading-links.ts';
import { highlighter } from './highlight.ts';

export type Element = Extract<HastNode, { type: 'element' }>;
type Visitor = HastFilteredVisitor<Element>;

const SAFE_LINK = /^(?:https?:\/\/|mailto:|#|relnotes:)/iu;
const SAFE_IMAGE = /^relnotes:[^?#]+\.(?:png|jpe?g|gif|webp|avif)$/iu;

/** Everything that is done to the elements of a body's HTML, in one walk. */
export function elementsPlugin(): HastPluginDefinition {
  return {
    name: 'relnotes-elements',
    element: [tables, cells, tasks, codeBlocks(), safeLinks, safeImages, headingLinks],
  };
}

/** A wide table scrolls by itself, by keyboard too: axe's rule scrollable-region-focusable. */
const tables: Visitor = {
  filter: ['table'],
  visit(node, visit) {
    const properties = { className: ['table-scroll'], tabIndex: 0 };
    visit.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
  },
};

/** The parser aligns by inline style, which the Content Security Policy refuses. */
const cells: Visitor = {
  filter: ['th', 'td'],
  visit(node, visit) {
    if (node.tagName === 'th') visit.setProperty(node, 'scope', 'col');
    const [, side] = /^text-align: (left|center|right)$/u.exec(String(node.properties.style)) ?? [];
    if (node.properties.style !== undefined) visit.setProperty(node, 'style', null);
    if (side !== undefined) visit.setProperty(node, 'className', [`align-${side}`]);
  },
};

/** A checkbox is named by the text of its item. */
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

function codeBlocks(): Visitor {
  const highlight = highlighter();
  return {
    filter: ['pre'],
    visit(node, visit): HastNode | undefined {
      const code = node.children.find(
        (child) => child.type === 'element' && child.tagName === 'code',
      );
      if (code?.type !== 'element') return undefined;
      const language = /^language-(.*)$/u.exec(
        [code.properties.className ?? []].flat().join(' '),
      )?.[1];
      return highlight(language ?? '', visit.textContent(code));
    },
  };
}

/** The last door: whatever the rules before let pass, no other address reaches the HTML. */
const safeLinks: Visitor = {
  filter: ['a'],
  visit(node, visit) {
    if (!SAFE_LINK.test(String(node.properties.href))) visit.setProperty(node, 'href', null);
  },
};

const safeImages: Visitor = {
  filter: ['img'],
  visit({ properties }: Readonly<Element>): HastNode | undefined {
    if (SAFE_IMAGE.test(String(properties.src))) return undefined;
    return { type: 'text', value: String(properties.alt ?? '') };
  },
};

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
