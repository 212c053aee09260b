import { canBegin, canEnd, endOf, reach } from './inline-edges.ts';
import type { InlineFound, InlineScope, RstInline } from './inline-nodes.ts';
import { readPhrase } from './phrases.ts';

const MARK = /[\\`*|_[:]|https?:\/\//giu;
const URL_AT = /https?:\/\/[^\s<>`"|\\]{1,1000}/iuy;
const NAME_AT = /(?<![\p{L}\p{N}_])[\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*$/u;

/** Reads the inline markup of a text. What is no markup, or broken, is text. */
export function parseInline(text: string, scope: InlineScope): RstInline[] {
  const nodes: RstInline[] = [];
  let plain = '';
  let at = 0;
  const flush = (): void => {
    if (plain !== '') nodes.push({ type: 'text', text: plain });
    plain = '';
  };
  while (at < text.length) {
    MARK.lastIndex = at;
    const index = MARK.exec(text)?.index ?? text.length;
    plain += text.slice(at, index);
    at = index;
    if (at >= text.length) break;
    const found = markupAt(text, at, scope, plain);
    if (found === undefined) {
      plain += text[at] ?? '';
      at += 1;
      continue;
    }
    plain = plain.slice(0, plain.length - (found.back ?? 0));
    const [only] = found.nodes;
    if (found.nodes.length === 1 && only?.type === 'text') plain += only.text;
    else {
      flush();
      nodes.push(...found.nodes);
    }
    at = found.next;
  }
  flush();
  return nodes;
}

function markupAt(
  text: string,
  at: number,
  scope: InlineScope,
  before: string,
): InlineFound | undefined {
  const sign = text[at] ?? '';
  if (sign === '\\') {
    const next = text[at + 1] ?? '';
    return { nodes: /^\s?$/u.test(next) ? [] : [{ type: 'text', text: next }], next: at + 2 };
  }
  if (sign === '_') return nameReference(text, at, scope, before);
  if (!canBegin(text, at)) return undefined;
  switch (sign) {
    case '`':
      return text[at + 1] === '`' ? literal(text, at) : readPhrase(text, at, scope);
    case ':':
      return readPhrase(text, at, scope);
    case '*':
      return emphasis(text, at, scope);
    case '|':
      return substitution(text, at, scope);
    case '[':
      return footnote(text, at, scope);
    default:
      return address(text, at);
  }
}

/** A literal also ends inside a word, as people write it. */
function literal(whole: string, at: number): InlineFound | undefined {
  const text = reach(whole, at);
  if (/^\s/u.test(text.slice(at + 2, at + 3))) return undefined;
  let end = text.indexOf('``', at + 2);
  while (end !== -1 && /\s/u.test(text[end - 1] ?? '')) end = text.indexOf('``', end + 1);
  if (end <= at + 2) return undefined;
  while (text[end + 2] === '`') end += 1;
  return { nodes: [{ type: 'code', text: text.slice(at + 2, end) }], next: end + 2 };
}

function emphasis(text: string, at: number, scope: InlineScope): InlineFound | undefined {
  const sign = text.startsWith('**', at) ? '**' : '*';
  const start = at + sign.length;
  if (!/^[^\s*]/u.test(text.slice(start, start + 1))) return undefined;
  const end = endOf(text, sign, start + 1);
  if (end === -1) return undefined;
  // Markup is not nested; a reference to a substitution or an escape is.
  const children = scope.parse(text.slice(start, end));
  const type = sign === '**' ? 'strong' : 'emphasis';
  return { nodes: [{ type, children }], next: end + sign.length };
}

function substitution(text: string, at: number, scope: InlineScope): InlineFound | undefined {
  const match = /^\|([^|\s](?:[^|]{0,100}[^|\s])?)\|(__?)?/u.exec(text.slice(at, at + 110));
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const children = scope.substitution(name.replaceAll(/\s+/gu, ' ').toLowerCase());
  if (children === undefined) return undefined;
  const url = match[2] === '_' ? scope.target(name) : undefined;
  const nodes =
    url === undefined || url === '' ? children : [{ type: 'link' as const, url, children }];
  return { nodes, next: at + match[0].length };
}

function footnote(text: string, at: number, scope: InlineScope): InlineFound | undefined {
  const match = /^\[(\d{1,4}|#[\w.-]{0,60}|\*|[\p{L}\p{N}][\p{L}\p{N}._-]{0,60})\]_/u.exec(
    text.slice(at, at + 70),
  );
  if (match === null || !canEnd(text, at + match[0].length)) return undefined;
  const next = at + match[0].length;
  const label = scope.footnote(match[1] ?? '');
  if (label === undefined) {
    scope.remark(`reference ${match[0]} without a footnote`);
    return { nodes: [{ type: 'text', text: match[0].slice(0, -1) }], next };
  }
  return { nodes: [{ type: 'footnote', label }], next };
}

/** Reads `name_` and `name__`; without a target it is a name as programs have it, and stays text. */
function nameReference(
  text: string,
  at: number,
  scope: InlineScope,
  before: string,
): InlineFound | undefined {
  if (text[at + 1] === '`' && canBegin(text, at)) {
    const end = endOf(text, '`', at + 2);
    if (end === -1) return undefined;
    return { nodes: scope.parse(text.slice(at + 2, end)), next: end + 1 };
  }
  const isAnonymous = text[at + 1] === '_';
  const next = at + (isAnonymous ? 2 : 1);
  const name = canEnd(text, next) ? NAME_AT.exec(before.slice(-100))?.[0] : undefined;
  if (name === undefined || !canBegin(text, at - name.length)) return undefined;
  const url = isAnonymous ? scope.nextAnonymous() : scope.target(name);
  if (url === undefined) return undefined;
  const children = [{ type: 'text' as const, text: name }];
  const nodes = url === '' ? children : [{ type: 'link' as const, url, children }];
  return { nodes, next, back: name.length };
}

/** Returns an address as a link, without the signs of the sentence behind it. */
function address(text: string, at: number): InlineFound | undefined {
  URL_AT.lastIndex = at;
  const whole = URL_AT.exec(text)?.[0] ?? '';
  let end = whole.length;
  while (end > 0 && /[.,;:!?'*)\]}]/u.test(whole[end - 1] ?? '')) {
    const sign = whole[end - 1];
    if (sign === ')' && whole.slice(0, end).includes('(')) break;
    end -= 1;
  }
  const url = whole.slice(0, end);
  if (!/^https?:\/\/[^/?#]/iu.test(url)) return undefined;
  return {
    nodes: [{ type: 'link', url, children: [{ type: 'text', text: url }] }],
    next: at + end,
  };
}
