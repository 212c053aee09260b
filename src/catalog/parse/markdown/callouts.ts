import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { didYouMean } from '../nearest.ts';
import { startOf, type BodyContext } from './context.ts';
import { calloutWord, CALLOUT_KINDS, type CalloutKind } from './words.ts';

type Blockquote = Readonly<Extract<MdastNode, { type: 'blockquote' }>>;

/** The marker in the first line of a quote; `kind` is undefined for an unknown one. */
interface Callout {
  readonly name: string;
  readonly kind: CalloutKind | undefined;
}

const MARKER = /^\[!([^\]\r\n]*)\]([^\r\n]*)(?:\r\n|\n|\r|$)/u;
const MARKERS = CALLOUT_KINDS.map((kind) => `[!${kind.toUpperCase()}]`);

/** Returns the callout of a quote; undefined for a plain quote. */
export function calloutIn(node: Blockquote): Callout | undefined {
  const [paragraph] = node.children;
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const [, name, rest = ''] = (text?.type === 'text' && MARKER.exec(text.value)) || [];
  if (name === undefined) return undefined;
  const known = CALLOUT_KINDS.find((kind) => kind === name.toLowerCase());
  return { name, kind: rest.trim() === '' ? known : undefined };
}

/** Returns the first paragraph of a callout without its marker. */
export function withoutMarker(text: string): string {
  return text.replace(/^\[![^\]]*\]/u, '');
}

/** Reports a marker that makes no callout. */
export function checkCallout(
  context: BodyContext,
  node: Blockquote,
  callout: Callout | undefined,
): void {
  if (callout === undefined || callout.kind !== undefined) return;
  const { name } = callout;
  const isKnown = CALLOUT_KINDS.some((kind) => kind === name.toLowerCase());
  context.onFault(isKnown ? notAlone(name) : unknownKind(name), startOf(node));
}

/**
 * Turns GitHub's alerts, a quote whose first line is `[!NOTE]` alone, into callouts.
 * https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export const calloutsPlugin: MdastPluginDefinition = {
  name: 'relnotes-callouts',
  blockquote(node, visit) {
    const kind = calloutIn(node)?.kind;
    if (kind !== undefined) transform(node, kind, visit);
  },
};

function unknownKind(name: string) {
  const written = `[!${name.slice(0, 40)}]`;
  const message = `there is no callout ${written}`;
  return { code: 'callout-unknown', message, hint: didYouMean(written.toUpperCase(), MARKERS) };
}

function notAlone(name: string) {
  const message = `the callout marker [!${name}] is not alone on its line`;
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
  // Two spaces after the marker make a hard line break, which is removed with it.
  else if (next === undefined || (next.type === 'break' && more.length === 0))
    visit.removeNode(paragraph);
  else {
    visit.removeNode(text);
    if (next.type === 'break') visit.removeNode(next);
  }
}
