import type { SourceNote } from '../notes/source-note.ts';
import type { PlannedMilestone, PlannedRelease } from './plan-releases.ts';

/** A note with its name and the version that has it. */
export interface PlacedNote {
  readonly key: string;
  readonly note: SourceNote;
  readonly release: PlannedRelease;
  readonly milestone: PlannedMilestone;
}

/** One change: the note that stands for it, and the notes of other versions that repeat it. */
export interface MergedNote {
  /** The first version that has the change, whose name the entry keeps. */
  readonly home: PlacedNote;
  /** The note with the words: that of GA where a candidate has it, too. */
  readonly words: PlacedNote;
  readonly repeats: readonly PlacedNote[];
}

/**
 * Merges notes that are the same change: twice in a version, in a candidate and its release, or in several releases.
 * `order` lists the notes by release, milestone and source.
 */
export function mergeNotes(order: readonly PlacedNote[]): MergedNote[] {
  const textOf = firstTexts(order);
  const groups = Map.groupBy(order, ({ note }) => `${entryKind(note)} ${textOf(note)}`);
  const merged = new Map<PlacedNote, MergedNote>();
  for (const group of groups.values()) {
    for (const one of changesIn(group)) merged.set(one.home, one);
  }
  return rolledUp(order.flatMap((placed) => merged.get(placed) ?? []));
}

/** Returns the words by which notes are compared: those of the first one for all that share a name. */
function firstTexts(order: readonly PlacedNote[]): (note: SourceNote) => string {
  const first = new Map<string, string>();
  for (const { note } of order) {
    if (note.uid !== undefined && !first.has(note.uid)) first.set(note.uid, wordsOf(note));
  }
  return (note) => (note.uid === undefined ? undefined : first.get(note.uid)) ?? wordsOf(note);
}

/** New modules may have a title alone. */
function wordsOf({ title = '', text }: SourceNote): string {
  return plainText(`${title} ${text}`);
}

function entryKind({ kind }: SourceNote): string {
  return kind === 'upgrade' || kind === 'known-issue' ? kind : 'item';
}

/** Returns the words of a text for comparison. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Splits notes with the same words into changes: general words, such as "Bug fixes", come with every version. */
function changesIn(group: readonly PlacedNote[]): MergedNote[] {
  const changes: { members: PlacedNote[] }[] = [];
  for (const placed of group) {
    const same = changes.find(({ members }) => members.some((one) => isSame(one, placed)));
    if (same === undefined) changes.push({ members: [placed] });
    else same.members.push(placed);
  }
  return changes.map(({ members }) => mergedOf(members));
}

const MANY_WORDS = 8;

function isSame(a: PlacedNote, b: PlacedNote): boolean {
  if (a.note.uid !== undefined && a.note.uid === b.note.uid) return true;
  if (a.release === b.release) {
    if (a.milestone === b.milestone) return true;
    if (isBeforeGa(a) || isBeforeGa(b)) return true;
  }
  return sharesLink(a.note, b.note) || plainText(a.note.text).split(' ').length >= MANY_WORDS;
}

function isBeforeGa({ milestone: { kind } }: PlacedNote): boolean {
  return kind === 'alpha' || kind === 'beta' || kind === 'rc';
}

function sharesLink(a: SourceNote, b: SourceNote): boolean {
  return a.links.some(({ url }) => b.links.some((other) => other.url === url));
}

/** The release that came out first has the change; without days, the one with the lowest version. */
function mergedOf(members: readonly PlacedNote[]): MergedNote {
  const [first, ...others] = members;
  if (first === undefined) throw new Error('a change without a note');
  const home = others.reduce((best, one) => (isEarlier(one, best) ? one : best), first);
  const repeats = members.filter((one) => one !== home);
  const final = members.find((one) => one.release === home.release && !isBeforeGa(one));
  return { home, words: final ?? home, repeats };
}

function isEarlier(a: PlacedNote, b: PlacedNote): boolean {
  if (a.release === b.release) return false;
  const [day, other] = [a.milestone.date, b.milestone.date];
  return day !== undefined && other !== undefined && day < other;
}

/**
 * Merges the notes of candidates with that of their release where all name the same single change, although the words
 * are others: those of the release count, or else the last ones.
 */
function rolledUp(all: readonly MergedNote[]): MergedNote[] {
  const byLink = Map.groupBy(all, ({ home }) => linkKey(home));
  const gone = new Set<MergedNote>();
  const changed = new Map<MergedNote, MergedNote>();
  for (const [key, group] of byLink) {
    const candidates = group.filter(({ words }) => isBeforeGa(words));
    const [final, ...more] = group.filter(({ words }) => !isBeforeGa(words));
    const [first, ...others] = candidates;
    if (key === undefined || first === undefined || more.length > 0) continue;
    // A link may stand for several changes, a name for one.
    const isNamed = first.home.note.id !== undefined;
    const last = final ?? others.at(-1);
    if (last === undefined || (!isNamed && (final === undefined || others.length > 0))) continue;
    const rest = [...others, ...(final === undefined ? [] : [final])];
    for (const one of rest) gone.add(one);
    const repeats = [first, ...rest].flatMap(({ home, repeats: own }) => [home, ...own]).slice(1);
    changed.set(first, { home: first.home, words: last.words, repeats });
  }
  return all.filter((one) => !gone.has(one)).map((one) => changed.get(one) ?? one);
}

/** A source may name its changes. A note with one link is about that change; several notes of a version may share it, and are then told apart. */
function linkKey({ note, release }: PlacedNote): string | undefined {
  if (note.id !== undefined) return `${release.id} ${note.id}`;
  const [link, ...more] = note.links;
  return link === undefined || more.length > 0
    ? undefined
    : `${release.id} ${entryKind(note)} ${link.url}`;
}
