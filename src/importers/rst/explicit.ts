import { directiveBlocks } from './directives.ts';
import { dedented, indentedEnd, withoutBlankEnds } from './rst-lines.ts';
import type { Block, Explicit, Found } from './parse-state.ts';
import { referenceName, type RstBlock } from './rst-blocks.ts';

const DIRECTIVE = /^([a-z][\w.+:-]{0,60}?) ?::(?: (.*))?$/iu;
const TARGET = /^_(?:`([^`]{1,200})`|((?:[^:\\\s]|\\.|:(?=\S)|[ ](?! )){1,200}?)):(?: (.*))?$/u;
const FOOTNOTE = /^\[(\d{1,4}|#[\w.-]{0,60}|\*|[\p{L}\p{N}][\p{L}\p{N}._-]{0,60})\](?: (.*))?$/u;
const SUBSTITUTION = /^\|([^|\s](?:[^|]{0,100}[^|\s])?)\| +([a-z][\w-]{0,30})::(?: (.*))?$/iu;

/** Checks whether a line begins explicit markup: `.. ` or a target without a name. */
export function isExplicit(line: string): boolean {
  return /^\.\.(?: |$)|^__ \S/u.test(line);
}

/** Reads a directive, a footnote, a target, a substitution or a comment. */
export function explicitAt({ lines, at, first, state }: Block): Found {
  const line = lines[at] ?? '';
  if (line.startsWith('__')) {
    state.definitions.anonymous.push(line.slice(2).trim());
    return { blocks: [], next: at + 1 };
  }
  // Two dots alone end what stands above; a blank line below them makes an empty comment.
  const isEmpty = line === '..' && (lines[at + 1] ?? '') === '';
  const end = isEmpty ? at + 1 : Math.max(indentedEnd(lines, at + 1), at + 1);
  const words = line.slice(2).trim();
  const rest = dedented(lines.slice(at + 1, end));
  const explicit = { first: words, rest, line: at + first, state };
  return { blocks: blocksOf(explicit), next: end };
}

function blocksOf(explicit: Explicit): readonly RstBlock[] {
  const { first, line, state } = explicit;
  const directive = DIRECTIVE.exec(first);
  if (directive !== null && !first.startsWith('_')) {
    const name = (directive[1] ?? '').toLowerCase();
    return directiveBlocks(name, { ...explicit, first: directive[2] ?? '' });
  }
  if (readTarget(explicit)) return [];
  const footnote = FOOTNOTE.exec(first);
  if (footnote !== null) return [footnoteOf(footnote[1] ?? '', footnote[2] ?? '', explicit)];
  if (readSubstitution(explicit)) return [];
  const comment = [first, ...explicit.rest].join(' ').trim();
  if (comment !== '') state.remarks.push({ name: 'comment', line });
  return [];
}

function readTarget({ first, rest, state: { definitions } }: Explicit): boolean {
  const address = (last: string): string =>
    [last, ...rest]
      .map((part) => part.trim())
      .join('')
      .replaceAll(/\\(?=[_\s])/gu, '');
  if (/^__:(?: |$)/u.test(first)) {
    definitions.anonymous.push(address(first.slice(3)));
    return true;
  }
  const match = TARGET.exec(first);
  if (match === null) return false;
  const name = referenceName(match[1] ?? match[2] ?? '');
  if (!definitions.targets.has(name)) definitions.targets.set(name, address(match[3] ?? ''));
  return true;
}

function footnoteOf(label: string, words: string, { rest, line, state }: Explicit): RstBlock {
  const body = state.parse([words, ...rest], line, state);
  return { type: 'footnote', line, label: labelOf(label, state), body };
}

/** Footnotes that number themselves get the next number; those with a sign a label that no author has. */
function labelOf(label: string, { footnotes }: Block['state']): string {
  if (label === '*') return `*${(footnotes.symbols += 1)}`;
  return label === '#' ? `#${footnotes.next++}` : label.toLowerCase();
}

function readSubstitution({ first, rest, state: { definitions } }: Explicit): boolean {
  const match = SUBSTITUTION.exec(first);
  if (match === null) return false;
  const [, name = '', directive = '', words = ''] = match;
  const key = name.toLowerCase();
  if (directive.toLowerCase() === 'image') {
    const alt = rest.map((line) => /^:alt: (.*)$/u.exec(line)?.[1]?.trim()).find(Boolean);
    definitions.images.set(key, { url: words.trim(), words: alt ?? name });
  } else {
    const text = [words, ...withoutBlankEnds(rest).lines].join('\n').trim();
    definitions.substitutions.set(key, directive === 'unicode' ? unicodeText(text) : text);
  }
  return true;
}

function unicodeText(text: string): string {
  return text.replaceAll(/(?:0x|x|\\x|U\+|\\u)([\da-f]{2,6})\b/giu, (whole, code: string) => {
    const point = Number.parseInt(code, 16);
    return point > 0x1f && point < 0x11_0000 ? String.fromCodePoint(point) : whole;
  });
}
