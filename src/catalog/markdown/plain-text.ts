import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { isWord } from './words.ts';

/** Takes the plain text of each block of a body, and knows which one leads it. */
export interface TextSink {
  readonly blocks: string[];
  /** The first paragraph that stands by itself, else the first of all. */
  lead: string | undefined;
  leadsAlone: boolean;
  /** Whether the first block is enough, and no lead is asked for. */
  readonly firstOnly: boolean;
}

/** A sink with nothing in it; one for the first block alone only tells whether there are words. */
export function emptySink(firstOnly = false): TextSink {
  return { blocks: [], lead: undefined, leadsAlone: false, firstOnly };
}

type Node = Readonly<MdastNode>;

/** Puts a space before each line break, which has no text of its own: words must not join. */
export const breakTextPlugin: MdastPluginDefinition = {
  name: 'relnotes-break-text',
  break(node, visit) {
    visit.insertBefore(node, SPACE);
  },
  html(node, visit) {
    if (node.value === '<br>') visit.insertBefore(node, SPACE);
  },
};

/** Collects the text of paragraphs, headings, cells and code; runs after all that transforms. */
export function plainTextPlugin(sink: TextSink): MdastPluginDefinition {
  const add = (node: Node, visit: MdastVisitorContext): void => {
    if (!isFull(sink)) keep(sink, read(node, visit));
  };
  return {
    name: 'relnotes-plain-text',
    paragraph(node, visit) {
      if (isFull(sink)) return;
      const text = read(node, visit);
      if (isWord(text)) return;
      keep(sink, text);
      if (text !== '' && !sink.leadsAlone && !sink.firstOnly)
        offerLead(sink, text, visit.parent(node)?.type === 'root');
    },
    heading: add,
    tableCell: add,
    code({ value }) {
      keep(sink, value);
    },
    html({ value }) {
      keep(sink, oneLine(value.replace(/<[^>]*>/gu, ' ')));
    },
    mdxJsxFlowElement({ children }, visit) {
      if (isFull(sink)) return;
      const inline = children.filter(({ type }) => INLINE.has(type));
      keep(sink, oneLine(inline.map((child) => visit.textContent(child)).join('')));
    },
  };
}

function isFull({ firstOnly, blocks }: TextSink): boolean {
  return firstOnly && blocks.length > 0;
}

const SPACE = { type: 'text', value: ' ' } as const;
const INLINE: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'link',
  'inlineCode',
  'delete',
]);

function read(node: Node, visit: MdastVisitorContext): string {
  return oneLine(visit.textContent(node, { includeImageAlt: true, includeHtml: false }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function keep(sink: TextSink, text: string): void {
  if (text !== '') sink.blocks.push(text);
}

function offerLead(sink: TextSink, text: string, alone: boolean): void {
  if (sink.lead === undefined || alone) sink.lead = text;
  sink.leadsAlone = alone;
}
