import { trimEndOf } from '../lib/text-ends.ts';
import { COMMON_WORDS } from './common-words.ts';

/** A name that an entry concerns, in the form in which a configuration has it. */
export interface Name {
  readonly text: string;
  /**
   * `word` has letters only and could be prose: it counts where it stands alone. `phrase` is a command of several
   * words. `path` is a file or an address below one.
   */
  readonly kind: 'name' | 'word' | 'phrase' | 'path';
}

/** Longer ones are examples. */
const LONGEST = 80;
const MOST = 24;

/**
 * Returns the names in the settings of an entry, each once: those that are written, or code spans. Values, versions,
 * placeholders, shell built-ins and words of every configuration are left out.
 */
export function namesIn(settings: readonly string[]): Name[] {
  const names = settings.slice(0, 2 * MOST).flatMap((text) => nameIn(text.trim()));
  return [...new Map(names.map((name) => [name.text, name])).values()].slice(0, MOST);
}

/** `key: value`, `key = value` and `KEY=value`, of which the key is the name. */
const ASSIGNMENT = /^(?:export |- )?["']?([A-Za-z_][\w.-]*)["']?\s*(?::\s|:$|[:+]?=(?!=))/u;

function nameIn(span: string): Name[] {
  if (span.length > LONGEST) return [];
  const key = ASSIGNMENT.exec(span)?.[1];
  if (key !== undefined) return single(key);
  // The words before an operator or a placeholder are a name or a command, too.
  const text = /^[^<>{}[\]()…$|&;*?"'`]*/u.exec(span)?.[0] ?? '';
  const isCut = text !== span && !/\s$/u.test(text);
  const whole = text.trim().split(/\s+/u);
  const words = (isCut ? whole.slice(0, -1) : whole).filter(
    (word, index) => index > 0 || word !== 'sudo',
  );
  return words.length > 1 ? phrase(words) : single(words[0] ?? '');
}

function single(text: string): Name[] {
  const name = trimEndOf(text.replace(/^-+/u, ''), (sign) => ':,.;'.includes(sign));
  const isVersion = /^v?\d[\w.+-]*$/u.test(name);
  if (name.length < 3 || isVersion || !/^[\w./@+:-]+$/u.test(name)) return [];
  if (COMMON_WORDS.has(name.toLowerCase())) return [];
  if (name.includes('/')) {
    const path = trimEndOf(name.replace(/^\.\//u, ''), (sign) => sign === '/');
    return path === '' ? [] : [{ text: path, kind: 'path' }];
  }
  return [{ text: name, kind: /^[A-Za-z]+$/u.test(name) ? 'word' : 'name' }];
}

/** A command counts as a whole; it needs two words that are not common. */
function phrase(words: readonly string[]): Name[] {
  const isPlain = words.every((word) => /^[\w./@+:=-]+$/u.test(word));
  if (!isPlain || words.filter((word) => !COMMON_WORDS.has(word)).length < 2) return [];
  return [{ text: words.join(' '), kind: 'phrase' }];
}
