import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { didYouMean } from '../nearest.ts';
import { startOf, type BodyContext } from './context.ts';
import { calloutWord, CALLOUT_KINDS, type CalloutKind } from './words.ts';

type Blockquote = Readonly<Extract<MdastNode, { type: 'blockquote' }>>;

const MARKER = /^\[!([^\]\r\n]*)\]([^\r\n]*)(?:\r\n|\n|\r|$)/u;
const MARKERS = CALLOUT_KINDS.map((kind) => `[!${kind.toUpperCase()}]`);

/**
 * Turns GitHub's alerts, a quote whose first line is `[!NOTE]` alone, into callouts.
 * https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function calloutsPlugin(context: BodyContext): MdastPluginDefinition {
  return {
    name: 'relnotes-callouts',
    options: { position: true },
    blockquote(node, visit) {
      const [, name, rest = ''] = MARKER.exec(firstText(node, visit)) ?? [];
      if (name === undefined) return;
      const kind = CALLOUT_KINDS.find((known) => known === name.toLowerCase());
      if (kind === undefined) context.onFault(unknownKind(name), startOf(node));
      else if (rest.trim() !== '') context.onFault(notAlone(name), startOf(node));
      else transform(node, kind, visit);
    },
  };
}

/** The text of a whole paragraph costs the parser nothing; to look into it does, so that comes later. */
function firstText(node: Blockquote, visit: MdastVisitorContext): string {
  const [paragraph] = node.children;
  if (paragraph?.type !== 'paragraph' || !visit.textContent(paragraph).startsWith('[!')) return '';
  const [text] = paragraph.children;
  return text?.type === 'text' ? text.value : '';
}

function unknownKind(name: string) {
  const written = `[!${name.slice(0, 40)}]`;
  const message = `there is no callout ${written}`;
  return { code: 'callout-unknown', message, hint: didYouMean(written.toUpperCase(), MARKERS) };
}

function notAlone(name: string) {
  const message = `the callout marker [!${name}] does not stand alone on its line`;
  const hint = 'Begin the text of the callout on the next line, again after >.';
  return { code: 'callout-form', message, hint };
}

function transform(node: Blockquote, kind: CalloutKind, visit: MdastVisitorContext): void {
  const hProperties = { className: ['callout', `callout-${kind}`], role: 'note' };
  visit.setProperty(node, 'data', { hName: 'div', hProperties });
  dropMarker(node, visit);
  visit.prependChild(node, {
    type: 'paragraph',
    data: { hProperties: { className: ['callout-title'] } },
    children: [{ type: 'text', value: calloutWord(kind) }],
  });
}

function dropMarker(node: Blockquote, visit: MdastVisitorContext): void {
  const [paragraph] = node.children;
  if (paragraph?.type !== 'paragraph') return;
  const [text, next, ...more] = paragraph.children;
  if (text?.type !== 'text') return;
  const rest = text.value.replace(MARKER, '');
  if (rest !== '') visit.setProperty(text, 'value', rest);
  // Two spaces after the marker make a hard line break, which goes with it.
  else if (next === undefined || (next.type === 'break' && more.length === 0))
    visit.removeNode(paragraph);
  else {
    visit.removeNode(text);
    if (next.type === 'break') visit.removeNode(next);
  }
}
