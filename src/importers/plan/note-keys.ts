import type { SourceNote } from '../notes/source-note.ts';
import { addressPart } from './plan-releases.ts';
import { versionName } from './collect.ts';

/** A note as an earlier run recorded it. */
export interface RecordedNote {
  readonly key: string;
  /** The digest of its text in the source. */
  readonly source: string;
  /** The text of its entry now; undefined if it was removed. */
  readonly text: string | undefined;
}

/** Options of naming notes. */
export interface KeyOptions {
  /** Begins each key, such as `changelog`. */
  readonly prefix: string;
  readonly recorded: readonly RecordedNote[];
  readonly digestOf: (text: string) => string;
}

/**
 * Names each note, such as `changelog:1.2.0/fixed/3`. A note that an earlier run knew keeps its name, although others
 * were added above it, its words were corrected, or its version got a number since.
 */
export function nameNotes(
  all: readonly SourceNote[],
  { prefix, recorded, digestOf }: KeyOptions,
): ReadonlyMap<SourceNote, string> {
  const notes = firstOfEach(all);
  const names = new Map<SourceNote, string>();
  const free = new Map(recorded.map((one) => [one.key, one]));
  const scopeOf = (note: SourceNote): string => `${prefix}:${scopeOfNote(note)}`;
  const take = (note: SourceNote, found: RecordedNote | undefined): void => {
    if (found === undefined) return;
    names.set(note, found.key);
    free.delete(found.key);
  };
  const open = (): SourceNote[] => notes.filter((note) => !names.has(note));
  const given = new Set<string>();
  for (const note of notes) {
    if (note.id === undefined) continue;
    const key = freeKey(`${scopeOf(note)}/${addressPart(note.id)}`, given);
    given.add(key);
    names.set(note, key);
    free.delete(key);
  }
  const byDigest = (scoped: boolean): void => {
    const index = Map.groupBy(free.values(), ({ key, source }) =>
      scoped ? `${scopePart(key)} ${source}` : source,
    );
    for (const note of open()) {
      const digest = digestOf(note.text);
      take(note, index.get(scoped ? `${scopeOf(note)} ${digest}` : digest)?.shift());
    }
  };
  byDigest(true);
  byDigest(false);
  const byScope = Map.groupBy(free.values(), ({ key }) => scopePart(key));
  for (const note of open()) {
    const near = byScope
      .get(scopeOf(note))
      ?.find((one) => free.has(one.key) && isNear(one.text, note.text));
    take(note, near);
  }
  numberRest(notes, names, scopeOf, new Set(recorded.map(({ key }) => key)));
  return withRepeats(all, names);
}

/** Two files of one version may name a change the same. */
function freeKey(key: string, taken: ReadonlySet<string>): string {
  let number = 1;
  const numbered = () => (number === 1 ? key : `${key}-${number}`);
  while (taken.has(numbered())) number += 1;
  return numbered();
}

/** Returns the notes without those that share the `uid` of one before: they are one change. */
function firstOfEach(all: readonly SourceNote[]): SourceNote[] {
  const seen = new Set<string>();
  return all.filter(({ uid }) => {
    if (uid === undefined) return true;
    const isFirst = !seen.has(uid);
    seen.add(uid);
    return isFirst;
  });
}

/** Gives notes with one `uid` one name. */
function withRepeats(all: readonly SourceNote[], names: Map<SourceNote, string>) {
  const byUid = new Map<string, string>();
  for (const note of all) {
    const name = names.get(note);
    if (note.uid === undefined) continue;
    if (name !== undefined) byUid.set(note.uid, name);
    else names.set(note, byUid.get(note.uid) ?? '');
  }
  return names;
}

function numberRest(
  notes: readonly SourceNote[],
  names: Map<SourceNote, string>,
  scopeOf: (note: SourceNote) => string,
  taken: Set<string>,
): void {
  const last = new Map<string, number>();
  for (const note of notes) {
    if (names.has(note)) continue;
    const scope = scopeOf(note);
    let number = (last.get(scope) ?? 0) + 1;
    while (taken.has(`${scope}/${number}`)) number += 1;
    last.set(scope, number);
    names.set(note, `${scope}/${number}`);
  }
}

function scopeOfNote(note: SourceNote): string {
  if (note.uid !== undefined) return scopePart(note.uid);
  const section = addressPart(note.section);
  const version = versionName(note).replaceAll(/[\s/]+/gu, '-');
  return section === '' ? version : `${version}/${section}`;
}

function scopePart(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}

/** Checks whether two texts have at least a third of their words in common: both may have been edited. */
function isNear(before: string | undefined, now: string): boolean {
  if (before === undefined) return false;
  const [old, fresh] = [wordsOf(before), wordsOf(now)];
  const shared = [...fresh].filter((word) => old.has(word)).length;
  return shared > 0 && shared * 3 >= Math.max(old.size, fresh.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
