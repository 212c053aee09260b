import type { YamlValue } from '../../edits/yaml-render.ts';
import { cleanMarkdown } from '../text/clean-markdown.ts';
import { resolveAddress, type AddressBase } from '../text/resolve-address.ts';
import { withoutHidden } from '../../lib/characters.ts';
import type { NoteLink, SourceNote } from '../notes/source-note.ts';
import type { Areas } from './areas.ts';
import type { MergedNote, PlacedNote } from './merge-notes.ts';
import { overallOf } from './overall.ts';
import { entryTitle, firstWords, givenTitle, hasWords, showsWords } from './entry-title.ts';
import type { EntryKind, Fields, PlannedEntry } from './planned-entry.ts';

/** Settings of the site for imported entries. */
export interface EntryOptions extends AddressBase {
  /** The area of notes that name none; required on a site with areas. */
  readonly area: string | undefined;
  readonly areas: Areas;
  /** Whether an item that is out has to say so. */
  readonly needsStatus: boolean;
}

/** Returns the entry of a change, and what was changed in its text; undefined if it has no words. */
export function entryOf(
  { home, words, repeats }: MergedNote,
  options: EntryOptions,
): { readonly entry: PlannedEntry; readonly changes: readonly string[] } | undefined {
  const { note } = words;
  const base = baseOf(note, options);
  const clean = cleanMarkdown(note.text, base);
  const kind = entryKind(note, clean.text);
  const given = givenTitle(note);
  const title = entryTitle(given, kind, clean.text);
  const isLong = given !== undefined && title !== given;
  // A title that is too long stands in the body, in full.
  const lead = cleanMarkdown(isLong ? (note.title ?? '') : '', base);
  const body = isLong ? `${lead.text}\n\n${clean.text}`.trim() : clean.text;
  if (title === undefined && (kind !== 'item' || !hasWords(body))) return undefined;
  const common = {
    title,
    area: areaField(options.areas.of(note), kind),
    component: listOrNothing(names(note.component)),
    links: linkList(note.links, options),
    origin: home.key,
  };
  const also = alsoIn(home, repeats);
  const specific: Readonly<Record<EntryKind, () => Fields>> = {
    item: () => itemFields(home, words, also, options),
    'upgrade-note': () => ({
      advice: note.advice ?? 'recommended',
      since: sinceOf(home),
      revisions: revisionsOf(home, words, repeats),
    }),
    'known-issue': () => ({ affects: affectsOf(home), severity: note.severity }),
  };
  const { title: first, area, origin, ...rest } = common;
  const fields = {
    title: first,
    area,
    ...specific[kind](),
    ...rest,
    ...(kind === 'item' ? { also_in: also } : {}),
    origin,
  };
  const entry: PlannedEntry = {
    ...{ key: home.key, kind, release: home.release.id, fields, body },
    name: note.title ?? firstWords(clean.text),
    source: home.note.text,
    note: home.note,
    merged: repeats.map((repeat) => ({ note: repeat.note, why: reason(home, repeat) })),
  };
  return { entry, changes: [...lead.changes, ...clean.changes] };
}

/** An item may lie in several areas, other entries in one. */
function areaField(areas: readonly string[], kind: EntryKind): YamlValue | undefined {
  return kind === 'item' && areas.length > 1 ? areas : areas[0];
}

/** An upgrade note without steps says only that something changed. */
function entryKind({ kind }: SourceNote, body: string): EntryKind {
  if (kind === 'upgrade') return showsWords(body) ? 'upgrade-note' : 'item';
  return kind === 'known-issue' ? 'known-issue' : 'item';
}

function itemFields(
  home: PlacedNote,
  { note }: PlacedNote,
  also: readonly string[] | undefined,
  { needsStatus }: EntryOptions,
): Fields {
  const { kind, isBreaking, advisories = [], severity } = note;
  const isOut = !home.milestone.from.isPlanned;
  const fixed = kind === 'security' && advisories.length > 0 && isOut;
  return {
    kind: kind === 'upgrade' || kind === 'known-issue' || kind === 'text' ? 'other' : kind,
    breaking: isBreaking === true ? true : undefined,
    status: needsStatus && isOut ? 'ready' : undefined,
    since: sinceOf(home),
    maturity: note.maturity,
    impact: note.impact,
    action: note.action,
    order: note.order === undefined ? undefined : String(note.order),
    authors: listOrNothing(names(note.authors)),
    advisories: listOrNothing([...advisories]),
    severity,
    fixed_in: fixed && also === undefined ? [home.milestone.from.name] : undefined,
  };
}

/** The words that candidates had are the history of an upgrade note; items have none for them. */
function revisionsOf(
  home: PlacedNote,
  words: PlacedNote,
  repeats: readonly PlacedNote[],
): YamlValue | undefined {
  const earlier = [home, ...repeats].filter(
    ({ note, release }) => release === home.release && note.text !== words.note.text,
  );
  return listOrNothing(
    earlier.map(({ note, milestone }) => ({
      milestone: milestone.id,
      said: firstWords(note.text),
    })),
  );
}

function sinceOf({ milestone }: PlacedNote): string | undefined {
  return milestone.id === 'ga' ? undefined : milestone.id;
}

/** A known issue is one of the version that lists it, or of the whole release; the source says nothing of others. */
function affectsOf({ note, release, milestone }: PlacedNote): YamlValue | undefined {
  const { name, version } = milestone.from;
  const to = note.isOverall === true ? overallOf(release, milestone).from.name : name;
  return version === undefined ? undefined : [{ from: name, to }];
}

/** Returns the first version of each other release that has the change. */
function alsoIn(home: PlacedNote, repeats: readonly PlacedNote[]): readonly string[] | undefined {
  const first = new Map<string, string>();
  for (const { release, milestone } of repeats) {
    if (release !== home.release && !first.has(release.id)) first.set(release.id, milestone.id);
  }
  return listOrNothing([...first].map(([release, milestone]) => `${release}/${milestone}`));
}

function reason(home: PlacedNote, repeat: PlacedNote): string {
  if (repeat.release !== home.release) return `the same change as in ${home.milestone.from.name}`;
  return repeat.milestone === home.milestone
    ? 'the same note appears twice'
    : `${home.milestone.from.name} has the same change`;
}

/** Returns the addresses that complete a text; numbers in an exact one are not those of the repository. */
export function baseOf({ isExact }: SourceNote, base: AddressBase): AddressBase {
  return isExact === true ? { ...base, repository: undefined } : base;
}

function names(list: readonly string[]): string[] {
  return list
    .map((name) => withoutHidden(name).replaceAll(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
}

function linkList(links: readonly NoteLink[], base: AddressBase): YamlValue | undefined {
  const found = links.flatMap(({ label, url }) => {
    const address = resolveAddress(url, base);
    const [name = address] = names([label]);
    return address === undefined || name === undefined ? [] : [{ label: name, url: address }];
  });
  return listOrNothing(found);
}

function listOrNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
