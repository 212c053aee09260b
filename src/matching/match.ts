import { configLines, type ConfigLine } from './config-lines.ts';
import { fileMatches } from './match-file.ts';
import type { ConfigFile, ConfigMatch, NamedEntry } from './match-types.ts';
import { namesIn, type Name } from './names.ts';

/** The most places of one entry: more of them tell nothing new. */
const MOST_MATCHES = 5;

/**
 * Finds the entries that name something that configuration files have, by their ids. Nothing of a file is in the
 * result but names of entries, keys, switches and small numbers: a secret cannot be among them.
 */
export function matchConfiguration(
  files: readonly ConfigFile[],
  entries: readonly NamedEntry[],
): Map<string, ConfigMatch[]> {
  const wanted = entries.map(({ id, settings }) => ({ id, names: namesIn(settings) }));
  const index = indexOf(wanted.flatMap(({ names }) => names));
  const found = new Map<string, ConfigMatch[]>();
  for (const { name: file, text } of files) {
    for (const line of configLines(text)) {
      for (const [name, shown] of namesOn(line, index)) {
        const places = found.get(name) ?? [];
        if (places.length < MOST_MATCHES) places.push({ name, file, line: line.number, shown });
        found.set(name, places);
      }
    }
  }
  return new Map(
    wanted.flatMap(({ id, names }) => {
      const own = names.flatMap(({ text }) => (found.get(text) ?? []).slice(0, 2));
      const all = own.length > 0 ? own : fileMatches(files, names);
      return all.length === 0 ? [] : [[id, all.slice(0, MOST_MATCHES)]];
    }),
  );
}

/** The names by what a line has to have for them. */
interface NameIndex {
  /** Names and words by their text. */
  readonly exact: ReadonlyMap<string, Name>;
  /** Paths by their last part. */
  readonly paths: ReadonlyMap<string, readonly Name[]>;
  /** Commands by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Name[]>;
}

function indexOf(names: readonly Name[]): NameIndex {
  const of = (kind: Name['kind']) => names.filter((name) => name.kind === kind);
  return {
    exact: new Map([...of('name'), ...of('word')].map((name) => [name.text, name])),
    paths: Map.groupBy(of('path'), ({ text }) => lastPart(text)),
    phrases: Map.groupBy(of('phrase'), ({ text }) => text.split(' ')[0] ?? ''),
  };
}

/** Returns the names on a line, each with the line as it may be shown. */
function namesOn(line: ConfigLine, index: NameIndex): Map<string, string> {
  const { path, hasKey, words, sign, shown } = line;
  const found = new Map<string, string>();
  const key = hasKey ? path.at(-1) : undefined;
  for (const dotted of hasKey ? keysOf(path) : []) {
    const name = index.exact.get(dotted);
    if (name !== undefined)
      found.set(name.text, `${dotted}${sign === ':' ? ': ' : ' = '}${shown}`.trim());
  }
  const before = key === undefined ? '' : `${key}${sign === ':' ? ': ' : ' = '}`;
  for (const [position, word] of words.entries()) {
    for (const { text } of namesAt(word, position, words, index)) {
      const isAll = words.length === text.split(' ').length;
      if (!found.has(text)) found.set(text, isAll ? `${before}${text}` : `${before}… ${text} …`);
    }
  }
  return found;
}

/** Returns the names of a key: its own, and with the keys above it. */
function keysOf(path: readonly string[]): string[] {
  return path.map((_, index) => path.slice(index).join('.'));
}

function namesAt(
  word: string,
  position: number,
  words: readonly string[],
  { exact, paths, phrases }: NameIndex,
): readonly Name[] {
  const base = lastPart(word);
  const own = [exact.get(word), base === word ? undefined : exact.get(base)]
    .filter((name) => name !== undefined)
    // A word of letters may be prose, unless it is all there is.
    .filter(({ kind }) => kind === 'name' || words.length === 1);
  const files = (paths.get(base) ?? []).filter(({ text }) => isPathOf(word, text));
  const commands = (phrases.get(word) ?? []).filter(({ text }) =>
    text.split(' ').every((part, index) => words[position + index] === part),
  );
  return [...own, ...files, ...commands];
}

function isPathOf(word: string, path: string): boolean {
  return word === path || word.endsWith(path.startsWith('/') ? path : `/${path}`);
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
