import { matchConfiguration } from '../../matching/match.ts';
import type { ConfigFile, ConfigMatch } from '../../matching/match-types.ts';
import { counted } from '../shared/text.ts';

/** The places in configuration files that entries name, by their refs; undefined without files. */
export type Matches = ReadonlyMap<string, readonly ConfigMatch[]> | undefined;

interface Entry {
  readonly ref: string;
  readonly settings: readonly string[];
}

/** Matches entries with configuration files. */
export function matchesOf(files: readonly ConfigFile[], entries: readonly Entry[]): Matches {
  if (files.length === 0) return undefined;
  return matchConfiguration(
    files,
    entries.map(({ ref, settings }) => ({ id: ref, settings })),
  );
}

/** Adds the places to entries; without configuration files the entries stay as they are. */
export function withMatches<Item extends Entry>(
  matches: Matches,
  entries: readonly Item[],
): readonly (Item & { readonly matches?: readonly ConfigMatch[] })[] {
  if (matches === undefined) return entries;
  return entries.map((entry) => ({ ...entry, matches: matches.get(entry.ref) ?? [] }));
}

/** Returns a line for each place: `enable_pool in globals.yml, line 12: enable_pool: yes`. */
export function matchLines(matches: readonly ConfigMatch[] | undefined): string[] {
  return (matches ?? []).map(({ name, file, line, shown }) =>
    line === 0
      ? `Your configuration has the file ${file}`
      : `Your configuration names ${name} (${file}, line ${line}): ${shown}`,
  );
}

/** Says how many of the entries name something in the files. */
export function matchSentence(
  matches: Matches,
  entries: readonly Entry[],
  ...words: readonly [string, string?]
): string[] {
  if (matches === undefined) return [];
  const found = entries.filter(({ ref }) => matches.has(ref)).length;
  const fact = `${found} of ${counted(entries.length, ...words)} name something in your configuration.`;
  return [`${fact} The others may still concern you: compare them, too.`];
}
