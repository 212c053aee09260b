import type { MdastNode } from 'satteri';
import { rangeOf } from '../../catalog/parse/markdown/context.ts';
import { htmlFragments, type HtmlFragment } from '../../catalog/parse/markdown/html-fragments.ts';
import { faultOf, isVoid } from '../../catalog/parse/markdown/html-rules.ts';
import type { SourceEdit } from '../../catalog/parse/markdown/source-edits.ts';
import { resolveAddress, type AddressBase } from './resolve-address.ts';

/** A tag or a comment in a source, and the parent in which it must end. */
interface Found {
  readonly fragment: HtmlFragment;
  readonly start: number;
  readonly end: number;
}

/** An edit, and the words that a report has for it. */
export interface TextEdit extends SourceEdit {
  readonly change: string;
}

/** Elements that have a form in Markdown. */
const MARKS: Readonly<Record<string, string>> = { b: '**', i: '*', code: '`', tt: '`', samp: '`' };
/** Elements of layout: their words stay. */
const LAYOUT = new Set(
  'p div span font center section article aside header footer picture source figure figcaption hr table thead tbody tr td th ul ol li dl dt dd h1 h2 h3 h4 h5 h6 small big u s strike nobr main nav blockquote pre'.split(
    ' ',
  ),
);

/** Returns the edits of the raw HTML below one parent, in the order of the source. */
export function htmlEdits(
  source: string,
  nodes: readonly MdastNode[],
  base: AddressBase,
): TextEdit[] {
  const open: { found: Found; name: string; index: number }[] = [];
  const edits: (TextEdit | undefined)[] = [];
  for (const found of nodes.flatMap((node) => fragmentsOf(source, node))) {
    const { fragment } = found;
    const at = edits.length;
    if (fragment.kind === 'open' && isPaired(fragment)) {
      open.push({ found, name: fragment.tag.name, index: at });
      edits.push(escaped(found));
    } else if (fragment.kind === 'close') {
      const start = open.findLastIndex(({ name }) => name === fragment.name);
      const pair = start === -1 ? undefined : open[start];
      edits.push(LAYOUT.has(fragment.name) ? dropped(found) : escaped(found));
      if (pair === undefined) continue;
      open.length = start;
      const [first, last] = pairEdits(pair.found, found, base);
      edits[pair.index] = first;
      edits[at] = last;
    } else edits.push(singleEdit(found, base));
  }
  return edits.flatMap((edit) => (edit === undefined ? [] : [edit]));
}

function fragmentsOf(source: string, node: MdastNode): Found[] {
  const { start, end } = rangeOf(node);
  return htmlFragments(source.slice(start, end)).flatMap((fragment) => {
    const from = start + fragment.offset;
    return fragment.kind === 'text'
      ? []
      : [{ fragment, start: from, end: from + fragment.raw.length }];
  });
}

function isPaired(fragment: HtmlFragment & { kind: 'open' }): boolean {
  const { name } = fragment.tag;
  const isKept = faultOf(fragment) === undefined && !isVoid(name);
  return isKept || name === 'a' || Object.hasOwn(MARKS, name);
}

function pairEdits(first: Found, last: Found, base: AddressBase): [TextEdit?, TextEdit?] {
  if (first.fragment.kind !== 'open') return [];
  const { name, attributes } = first.fragment.tag;
  const mark = MARKS[name];
  const change = `<${name}> written as Markdown`;
  if (mark !== undefined) {
    return [
      { ...first, text: mark, change },
      { ...last, text: mark, change },
    ];
  }
  if (name !== 'a') return [undefined, undefined];
  const href = attributes.find((attribute) => attribute.name === 'href')?.value;
  const url = href === undefined ? undefined : resolveAddress(href, base);
  if (url === undefined) return [dropped(first), dropped(last)];
  return [
    { ...first, text: '[', change },
    { ...last, text: `](${url})`, change },
  ];
}

/** Returns the edit of a tag without a pair, of a comment, or of a sign `<`. */
function singleEdit(found: Found, base: AddressBase): TextEdit | undefined {
  const { fragment } = found;
  if (fragment.kind === 'comment') return { ...found, text: '', change: 'comment removed' };
  if (fragment.kind !== 'open') return escaped(found);
  const { name, attributes } = fragment.tag;
  if (isVoid(name) && faultOf(fragment) === undefined) return undefined;
  if (isVoid(name))
    return { ...found, text: `<${name}>`, change: `attributes of <${name}> removed` };
  if (name === 'img') return imageEdit(found, attributes, base);
  return LAYOUT.has(name) ? dropped(found) : escaped(found);
}

function imageEdit(
  found: Found,
  attributes: readonly { readonly name: string; readonly value: string }[],
  base: AddressBase,
): TextEdit {
  const valueOf = (name: string) => attributes.find((one) => one.name === name)?.value ?? '';
  const url = resolveAddress(valueOf('src'), base);
  const words = imageWords(valueOf('alt'), valueOf('src'));
  const text = url === undefined ? words : `[${words}](${url})`;
  return { ...found, text, change: 'image turned into a link' };
}

/** Returns the words of the link that replaces an image. */
export function imageWords(alt: string, url: string): string {
  const name = (url.split(/[?#]/u, 1)[0] ?? '').split('/').at(-1) ?? '';
  const words = alt.trim() === '' ? name : alt.trim();
  return (words === '' ? 'Image' : words).replaceAll(/[[\]\\]/gu, String.raw`\$&`);
}

function dropped(found: Found): TextEdit {
  return { ...found, text: '', change: 'element of layout removed' };
}

function escaped(found: Found): TextEdit {
  const raw = found.fragment.raw.slice(0, 60);
  return {
    start: found.start,
    end: found.start + 1,
    text: String.raw`\<`,
    change: `${raw} escaped`,
  };
}
