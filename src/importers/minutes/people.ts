import type { Catalog, Release } from '../../domain/catalog.ts';
import { trimEndOf } from '../../lib/text-ends.ts';

/** People that minutes may name without `@`, by their names in lower case. */
export interface People {
  /** Returns a person as the content or the minutes spell it; undefined for any other word. */
  readonly find: (name: string) => string | undefined;
}

/** A word that may name a person: no sign of a sentence. */
export const NAME = "\\p{L}[\\p{L}\\p{N}'’._-]{0,38}";

/** Notations that name a person whatever the word is. */
const NAMED: readonly RegExp[] = [
  new RegExp(`@(${NAME})`, 'gu'),
  new RegExp(`\\b(?:TODO|ACTION|AI)\\s?\\(\\s?@?(${NAME})\\s?\\)`, 'gu'),
  new RegExp(`\\bAI:? @?(${NAME})\\s?:`, 'gu'),
];

/** Collects the people of a site, a meeting and the minutes; a first name counts if only one person has it. */
export function knownPeople(
  { meetings }: Catalog,
  release: Release,
  participants: readonly string[],
  text: string,
): People {
  const { items } = release;
  const written = NAMED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name = '']) => name),
  );
  const names = new Set([
    ...participants,
    ...meetings.flatMap((meeting) => meeting.participants),
    ...items.flatMap(({ owners, asks, parts }) => [
      ...owners,
      ...[...asks, ...parts.flatMap((part) => part.asks)].flatMap(({ of }) => of ?? []),
    ]),
    ...written.map((name) => trimEndOf(name, (sign) => '._-'.includes(sign))),
  ]);
  const byName = new Map<string, string>();
  for (const name of [...names].toReversed()) byName.set(name.toLowerCase(), name);
  const firsts = Map.groupBy(
    [...names].filter((name) => name.includes(' ')),
    (name) => (name.split(' ')[0] ?? '').toLowerCase(),
  );
  for (const [first, own] of firsts) {
    const [only] = own;
    if (own.length === 1 && only !== undefined && !byName.has(first)) byName.set(first, only);
  }
  return { find: (name) => byName.get(name.toLowerCase().replace(/^@/u, '').trim()) };
}

/** Nobody is known by name. */
export const NOBODY: People = { find: () => undefined };
