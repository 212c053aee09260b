import { trimEndOf } from '../lib/text-ends.ts';
import { isSecretKey, isSecretWord, looksSecret } from './secrets.ts';

/** A line of a configuration without its secrets. */
export interface ConfigLine {
  /** From 1. */
  readonly number: number;
  /** The keys that lead to the line, outermost first, the line's own last; empty for a line without one. */
  readonly path: readonly string[];
  /** Whether the line has a key, which is the last of the path. */
  readonly hasKey: boolean;
  /** The sign behind the key. */
  readonly sign: ':' | '=';
  /** Words of the value, or of the line; those that look like secrets are left out. */
  readonly words: readonly string[];
  /** The value if it tells nothing but a switch or a small number; `…` for any other; empty for none. */
  readonly shown: string;
}

/** Longest line that can be a setting; longer ones are data. */
const LONGEST_LINE = 2000;
const MOST_LINES = 100_000;

const KEY = /^(?:export\s+)?(["']?)([A-Za-z_][\w./@-]*)\1\s*(?:(:)(?=\s|$)|[+:]?(=)(?!=))(.*)$/u;
const SECTION = /^\[{1,2}([^[\]]+)\]{1,2}$/u;
const COMMENT = /^(?:#|;|\/\/)/u;
/** Values that tell no secret. */
const HARMLESS = /^(?:yes|no|true|false|on|off|null|none|~|-?\d{1,4})$/iu;

/** A key that is open at a line, with the column it began in. */
interface OpenKey {
  readonly key: string;
  readonly column: number;
}

/**
 * Reads a configuration: YAML, INI, environment files, JSON or plain text. No parser of one of them is used: files
 * may be of any dialect, with templates, or broken, and only lines and keys count. Comments are left out, and so are
 * values that look like secrets: no later step sees them.
 */
export function configLines(text: string): ConfigLine[] {
  const open: OpenKey[] = [];
  const rows = linesOf(text);
  return withoutBlocks(rows.lines).flatMap(({ line, number }) => {
    const found = readLine(line, rows.isReprinted ? 1 : number, open);
    return found === undefined ? [] : [found];
  });
}

/** Splits a text into lines; JSON on one line is printed anew, so that each key has a line. */
function linesOf(text: string): { lines: string[]; isReprinted: boolean } {
  const lines = text.split(/\r\n?|\n/u, MOST_LINES);
  const isJson = /^\s*[[{]/u.test(text);
  if (!isJson || lines.filter((line) => line.trim() !== '').length > 1) {
    return { lines, isReprinted: false };
  }
  try {
    const printed = JSON.stringify(JSON.parse(text), null, 1);
    return { lines: printed.split('\n').slice(0, MOST_LINES), isReprinted: true };
  } catch {
    return { lines, isReprinted: false };
  }
}

/** Leaves out comments, empty lines and PEM blocks; a block without an end goes on as long as it looks like one. */
function withoutBlocks(lines: readonly string[]): { line: string; number: number }[] {
  let isBlock = false;
  return lines.flatMap((whole, index) => {
    const line = whole.slice(0, LONGEST_LINE);
    const text = line.trim();
    if (/-----BEGIN [\w ]+-----/u.test(text)) {
      isBlock = !/-----END [\w ]+-----/u.test(text);
      return [];
    }
    if (isBlock) {
      const isEnd = text.includes('-----END ');
      isBlock = !isEnd && /^[\w+/=:, -]*$/u.test(text);
      if (isEnd || isBlock) return [];
    }
    return text === '' || COMMENT.test(text) ? [] : [{ line, number: index + 1 }];
  });
}

function readLine(line: string, number: number, open: OpenKey[]): ConfigLine | undefined {
  const [lead = ''] = /^[\s{[,]*(?:-\s+)*[{[]?\s*/u.exec(line) ?? [];
  const isSection = SECTION.test(line.trim());
  const column = isSection ? -1 : lead.length;
  while ((open.at(-1)?.column ?? -2) >= column) open.pop();
  if (isSection) return sectionLine(line.trim(), number, open);
  const text = line
    .slice(lead.length)
    .replace(/\s#\s.*$/u, '')
    .trim();
  const found = KEY.exec(text);
  const isHidden = open.some(({ key }) => isSecretKey(key));
  if (found === null) return isHidden ? undefined : plainLine(text, number, open);
  const [, , key = '', colon, , rest = ''] = found;
  const value = rest.trim();
  open.push({ key, column });
  const path = open.map((one) => one.key);
  const isSecret = isHidden || isSecretKey(key) || looksSecret(value);
  return {
    number,
    path: isSecretWord(key) ? ['…'] : path,
    hasKey: true,
    sign: colon === undefined ? '=' : ':',
    words: isSecret ? [] : wordsOf(value),
    shown: shownValue(value, isSecret),
  };
}

function sectionLine(text: string, number: number, open: OpenKey[]): ConfigLine {
  // An inventory writes `[group:children]`.
  const [name = ''] = (SECTION.exec(text)?.[1] ?? '').split(':');
  const words = looksSecret(name) ? [] : wordsOf(name);
  open.push({ key: words[0] ?? '…', column: -1 });
  return { number, path: [], hasKey: false, sign: '=', words, shown: '' };
}

function plainLine(text: string, number: number, open: readonly OpenKey[]): ConfigLine | undefined {
  if (looksSecret(text)) return undefined;
  const path = open.map(({ key }) => key);
  return { number, path, hasKey: false, sign: ':', words: wordsOf(text), shown: '' };
}

function shownValue(value: string, isSecret: boolean): string {
  const plain = value.replace(/,$/u, '').replace(/^(["'])(.*)\1$/u, '$2');
  if (plain === '' || plain === '{' || plain === '[') return '';
  return !isSecret && HARMLESS.test(plain) ? plain : '…';
}

/** Returns the words of a value: names, paths and numbers, without the signs around them. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/[\w./@+~-]+/gu)]
    .map(([word]) => trimEndOf(word.replace(/^[.+@~-]+(?=\w)/u, ''), isSign))
    .filter((word) => word !== '' && !isSecretWord(word));
}

function isSign(character: string): boolean {
  return './+@~-'.includes(character);
}
