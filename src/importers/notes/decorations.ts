import { kindOfFirstWord } from './kind-words.ts';
import { readReferences, type CodeHost, type References } from './references.ts';
import type { SourceNote } from './source-note.ts';

/**
 * Takes apart a note of which the first and the last words say who made it and where: authors, addresses and a
 * component become fields, and the text is what remains.
 */
export function withoutDecorations(note: SourceNote, host: CodeHost): SourceNote {
  if (note.kind === 'text') return note;
  const { lead, rest } = splitLead(note.text);
  const start = withoutPrefixes(lead, host);
  const end = withoutSuffixes(start.text, host);
  const text = `${end.text}${rest}`;
  // A note of references alone keeps them: they are its words.
  if (!/[\p{L}\p{N}]/u.test(text)) return note;
  const advisories = [...new Set(note.text.match(ADVISORY) ?? [])].map((id) => id.toUpperCase());
  return {
    ...note,
    text,
    isBreaking: note.isBreaking === true || start.isBreaking,
    component: [...new Set([...note.component, ...start.component])],
    authors: unique([...note.authors, ...start.authors, ...end.authors]),
    links: uniqueLinks([...note.links, ...start.links, ...end.links]),
    advisories: note.kind === 'security' ? advisories.map(advisoryName) : [],
  };
}

const ADVISORY =
  /\bCVE-\d{4}-\d{4,7}\b|\bGHSA(?:-[a-z\d]{4}){3}\b|\b[A-Z]{2,12}-SECURITY-\d{4}-\d{1,4}\b/giu;

function advisoryName(id: string): string {
  return id.startsWith('GHSA') ? `GHSA${id.slice(4).toLowerCase()}` : id;
}

const NESTED = /^\s*(?:[-*+•]\s|\d{1,9}[.)]\s|```|~~~|>|\|)/u;

/** Splits the first paragraph off, without what is nested below it. */
function splitLead(text: string): { readonly lead: string; readonly rest: string } {
  const lines = text.split('\n');
  const end = lines.findIndex(
    (line, index) => index > 0 && (line.trim() === '' || NESTED.test(line)),
  );
  const at = end === -1 ? lines.length : end;
  const rest = lines.slice(at).join('\n');
  return { lead: lines.slice(0, at).join('\n').trimEnd(), rest: rest === '' ? '' : `\n${rest}` };
}

interface Stripped extends References {
  readonly text: string;
}

const BREAKING =
  /^(?:\*\*|__)?\[?(?:breaking(?: changes?)?|action required|bc break)\]?(?:\*\*|__)?\s?[:!–—-]+(?:\*\*|__)?\s+|^(?:💥|:boom:)\s*/iu;
const BRACKETED = /^\[([^\][]{1,60})\](?!\()(?:\s?[:–—-])?\s+/u;
const LINKED =
  /^\(?(\[[^\][]{1,100}\]\([^\s()]{1,500}\)(?:,? ?\[[^\][]{1,100}\]\([^\s()]{1,500}\)){0,5})\)?\s?(?:[:–—-]\s+|(?=thanks\b|\[`?[\da-f]{7}))/iu;
const NUMBERED =
  /^(?:bug|issue|pr|fix(?:es)?)?\s?((?:#|GH-)\d{1,9}(?:, ?#\d{1,9}){0,5}|[\da-f]{7,40})\s?(?:[:–—-]\s+|(?=thanks\b))/iu;
const THANKS =
  /^thanks(?: to)? ((?:\[@[^\][]{1,60}\]\([^\s()]{1,200}\)|@[\w-]{1,40})(?:(?:, ?| and )(?:\[@[^\][]{1,60}\]\([^\s()]{1,200}\)|@[\w-]{1,40})){0,8})!?\s?(?:[:–—-]\s+)?/iu;
const BOLD_NAME = /^\*\*([^*\n]{1,40}?):?\*\*:?\s+/u;
const PLAIN_NAME = /^(`?)([a-z][\w.@/-]{1,29})\1(?::| [–—-])\s+(?=\S)/u;
/** Words before a colon that name no component. */
const NO_NAME =
  /^(?:note|notes|warning|caution|important|tip|fix|fixed|bug|feature|example|e\.g|i\.e|todo|see|also|breaking|new|added|changed|removed|security|deprecated|https?|[\da-f]{7,40})$/iu;

function withoutPrefixes(lead: string, host: CodeHost) {
  let text = lead;
  let isBreaking = false;
  const component: string[] = [];
  const found: References[] = [];
  for (let step = 0; step < 8; step += 1) {
    const breaking = BREAKING.exec(text);
    const named = prefixReferences(text, host);
    const name = component.length === 0 ? nameIn(text) : undefined;
    if (breaking !== null) {
      isBreaking = true;
      text = text.slice(breaking[0].length);
    } else if (named !== undefined) {
      found.push(named.references);
      text = text.slice(named.length);
    } else if (name !== undefined) {
      component.push(name.name);
      text = text.slice(name.length);
    } else break;
  }
  return { text, isBreaking, component, ...joined(found) };
}

function prefixReferences(text: string, host: CodeHost) {
  for (const pattern of [BRACKETED, LINKED, NUMBERED, THANKS]) {
    const match = pattern.exec(text);
    const references = match === null ? undefined : readReferences(match[1] ?? '', host);
    if (match !== null && references !== undefined) return { references, length: match[0].length };
  }
  return undefined;
}

function nameIn(text: string): { readonly name: string; readonly length: number } | undefined {
  const bold = BOLD_NAME.exec(text);
  const isName = bold !== null && (bold[0].includes(':') || isBoldName(bold[1] ?? ''));
  const match = isName ? bold : PLAIN_NAME.exec(text);
  const name = (isName ? match?.[1] : match?.[2])?.replaceAll('`', '').trim();
  if (match === null || name === undefined || name === '' || NO_NAME.test(name)) return undefined;
  return { name, length: match[0].length };
}

/** A bold word such as "Improved" begins a sentence. */
function isBoldName(word: string): boolean {
  return !/\s|ed$/u.test(word) && kindOfFirstWord(word) === 'other';
}

const BY = /\s(?:[–—-] ?)?(?:by|thanks(?: to)?|contributed by|reported by)\s(\[?@[^\n]{1,300})$/iu;
const BARE =
  /(?:^|[\s,])((?:\[#\d{1,9}\]|\[#\d{1,9}\]\([^\s()]{1,500}\)|\[`?[\da-f]{7,40}`?\]\([^\s()]{1,500}\)|#\d{1,9}|@[\w-]{1,40}|\[@[^\][]{1,60}\](?:\([^\s()]{1,500}\))?))$/iu;

function withoutSuffixes(lead: string, host: CodeHost): Stripped {
  let text = lead;
  const found: References[] = [];
  for (let step = 0; step < 8; step += 1) {
    const stop = /[.!]$/u.exec(text)?.[0] ?? '';
    const body = text.slice(0, text.length - stop.length).trimEnd();
    const cut = suffixIn(body, host);
    if (cut === undefined) break;
    found.unshift(cut.references);
    const kept = body
      .slice(0, cut.start)
      .replace(/[\s,;–—-]{1,20}$/u, '')
      .replace(/[,;]\s?(?:closes|fixes|resolves|refs)$/iu, '');
    text = /[.!?:]$/u.test(kept) ? kept : `${kept}${stop}`;
  }
  return { text, ...joined(found) };
}

function suffixIn(text: string, host: CodeHost) {
  const start = openingBracket(text);
  if (start !== undefined) {
    const references = readReferences(text.slice(start + 1, -1), host);
    if (references !== undefined) return { references, start };
  }
  for (const pattern of [BY, BARE]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const inner = (match[1] ?? '').replaceAll(/\[(#\d{1,9}|@[\w-]{1,40})\](?!\()/gu, '$1');
    const references = readReferences(inner, host);
    if (references !== undefined) return { references, start: match.index };
  }
  return undefined;
}

/** Returns where the bracket opens that ends a text: `(see [#1](…))`. */
function openingBracket(text: string): number | undefined {
  const last = text.at(-1);
  if (last !== ')' && last !== ']') return undefined;
  const [open, close] = last === ')' ? ['(', ')'] : ['[', ']'];
  let depth = 0;
  for (let at = text.length - 1; at >= 0 && text.length - at < 2_000; at -= 1) {
    if (text[at] === close) depth += 1;
    if (text[at] === open) depth -= 1;
    // The address of a link belongs to its words.
    if (depth === 0) return text[at - 1] === ']' ? undefined : at;
  }
  return undefined;
}

function joined(found: readonly References[]): References {
  return {
    authors: unique(found.flatMap(({ authors }) => authors)),
    links: uniqueLinks(found.flatMap(({ links }) => links)),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function uniqueLinks(links: References['links']): References['links'] {
  return [...new Map(links.map((link) => [link.url, link])).values()];
}
