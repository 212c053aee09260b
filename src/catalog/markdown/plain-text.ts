import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { isWord } from './words.ts';

/** Takes the plain text of each block of a body, and knows which one leads it. */
export interface TextSink {
  readonly blocks: string[];
  /** The first paragraph that stands by itself, else the first of all. */
  lead: string | undefined;
  leadsAlone: boolean;
}

/** A sink with nothing in it. */
export function emptySink(): TextSink {
  return { blocks: [], lead: undefined, leadsAlone: false };
}

type Node = Readonly<MdastNode>;

/** Collects the text of paragraphs, headings, cells and code; runs after all that transforms. */
export function plainTextPlugin(sink: TextSink): MdastPluginDefinition {
  let hasBreaks = false;
  const read = (node: Node, visit: MdastVisitorContext): string => {
    const text =
      hasBreaks && mayBreak(node)
        ? textOf(node)
        : visit.textContent(node, { includeImageAlt: true, includeHtml: false });
    return text.replace(/\s+/gu, ' ').trim();
  };
  const add = (node: Node, visit: MdastVisitorContext): void => {
    keep(sink, read(node, visit));
  };
  return {
    name: 'relnotes-plain-text',
    before(_root, visit) {
      // The parser's own text has nothing where a line breaks hard; reading it here is slower.
      hasBreaks = /(?: {2}|\\)\r?\n|<br/iu.test(visit.source);
    },
    paragraph(node, visit) {
      const text = read(node, visit);
      if (isWord(text)) return;
      keep(sink, text);
      if (text !== '' && !sink.leadsAlone)
        offerLead(sink, text, visit.parent(node)?.type === 'root');
    },
    heading: add,
    tableCell: add,
    code({ value }) {
      keep(sink, value);
    },
    html({ value }) {
      keep(
        sink,
        value
          .replace(/<[^>]*>/gu, ' ')
          .replace(/\s+/gu, ' ')
          .trim(),
      );
    },
    mdxJsxFlowElement({ children }, visit) {
      const inline = children.filter(({ type }) => INLINE.has(type));
      keep(
        sink,
        inline
          .map((child) => read(child, visit))
          .join(' ')
          .trim(),
      );
    },
  };
}

const INLINE: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'link',
  'inlineCode',
  'delete',
]);

function mayBreak(node: Node): boolean {
  return (
    'children' in node && node.children.some(({ type }) => type !== 'text' && type !== 'inlineCode')
  );
}

function keep(sink: TextSink, text: string): void {
  if (text !== '') sink.blocks.push(text);
}

function offerLead(sink: TextSink, text: string, alone: boolean): void {
  if (sink.lead === undefined || alone) sink.lead = text;
  sink.leadsAlone = alone;
}

function textOf(node: Node): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return /^<br/iu.test(node.value) ? ' ' : '';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
