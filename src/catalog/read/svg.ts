import { htmlFragments, type OpenTag } from '../parse/markdown/html-fragments.ts';

/** Elements of a drawing. None runs code, loads a file, or leads to an address. */
const ELEMENTS = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'title', 'desc', 'metadata', 'style', 'view'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'image', 'marker'],
  ...['text', 'tspan', 'textpath', 'lineargradient', 'radialgradient', 'stop', 'pattern'],
  ...['clippath', 'mask', 'filter'],
]);
/** Elements of filters, such as `feGaussianBlur`; `feImage` loads a file. */
const FILTER_ELEMENT = /^fe(?!image$)[a-z]+$/u;
/** Elements of editors, such as `sodipodi:namedview`; a prefix may stand for any namespace. */
const EDITOR_ELEMENT =
  /^[a-z][\w-]*:(?!(?:script|foreignobject|handler|iframe|embed|object|animate|set|a|html)$)[a-z][\w-]*$/u;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const PROLOG = /^\u{FEFF}?\s*(?:<\?xml(?:\s[^<>?]*)?\?>)?/u;
const DOCTYPE = /<!DOCTYPE\s+svg(?:\s[^<>[\]]*)?>/u;
const CDATA = /<!\[CDATA\[|\]\]>/gu;
/** A reference within the drawing, or a picture in the address itself. */
const OWN_REFERENCE = /^(?:#[^&]*|data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]*)$/u;
const LOADS = /@import|url\(\s*(?!["']?#)|expression|\\|&/iu;

/**
 * Returns what in an SVG could run code or load a file where it is opened by itself; undefined for a plain drawing. It
 * knows what is allowed, and refuses everything else.
 */
export function svgFault(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes);
  if (text === undefined) return 'is not UTF-8';
  const [prolog = ''] = PROLOG.exec(text) ?? [];
  if (/encoding\s*=\s*["'](?!utf-8["'])/iu.test(prolog)) return 'is not UTF-8';
  const content = text.slice(prolog.length).replace(DOCTYPE, '').replace(CDATA, '');
  for (const fragment of htmlFragments(content)) {
    if (fragment.kind === 'other') return 'contains markup that is not plain SVG';
    const fault = fragment.kind === 'open' ? tagFault(fragment.tag) : undefined;
    if (fault !== undefined) return fault;
  }
  return styleFault(content);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function tagFault({ name, attributes }: OpenTag): string | undefined {
  const isKnown = ELEMENTS.has(name) || FILTER_ELEMENT.test(name) || EDITOR_ELEMENT.test(name);
  if (!isKnown) return `contains <${name.slice(0, 40)}>`;
  const odd = attributes.find((attribute) => !isHarmless(attribute));
  return odd === undefined ? undefined : `contains the attribute ${odd.name.slice(0, 40)}`;
}

function isHarmless({ name, value }: OpenTag['attributes'][number]): boolean {
  if (name === 'xmlns') return value === SVG_NAMESPACE;
  if (name.startsWith('xmlns:')) return !/xhtml|mathml|&/iu.test(value);
  if (/^(?:[\w-]+:)?href$/u.test(name)) return OWN_REFERENCE.test(value.trim());
  if (name.startsWith('on') || name === 'xml:base' || name === 'src') return false;
  return name === 'style' ? !LOADS.test(value) : !/javascript:/iu.test(value);
}

function styleFault(content: string): string | undefined {
  const styles = content.match(/<style[\s>][\s\S]*?(?:<\/style|$)/giu) ?? [];
  const loads = styles.some((style) => LOADS.test(style.replace(/^<style[^>]*>/iu, '')));
  return loads ? 'contains a style sheet that loads files' : undefined;
}
