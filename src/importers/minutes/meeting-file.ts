import { editFrontMatter } from '../../edits/front-matter.ts';
import { setValue } from '../../edits/yaml-edit.ts';
import { removeKey } from '../../edits/yaml-remove.ts';
import { renderEntry, type YamlValue } from '../../edits/yaml-render.ts';
import { digestOf } from '../ledger/digest.ts';
import type { ImportContext } from './context.ts';
import { comparableText, entryText } from './clean.ts';
import { factsInFile } from './facts-in-file.ts';
import type { LinkedStatement } from './facts.ts';
import type { MeetingEntry } from './known-entries.ts';
import type { FileEdit } from './merge-items.ts';

/** The title and the participants of a meeting. */
export interface MeetingDetails {
  readonly title: string | undefined;
  readonly participants: readonly string[];
}

/**
 * Returns the edit of the file of a meeting: a new one, or one that an import wrote and that the minutes have changed
 * since. A file that a person wrote is not touched.
 */
export function meetingEdit(
  context: ImportContext,
  details: MeetingDetails,
  linked: readonly LinkedStatement[],
): FileEdit | undefined {
  const path = `meetings/${context.slug}.md`;
  const entries = entriesOf(linked);
  if (context.meeting === undefined) {
    return { path, before: undefined, after: meetingFile(context, details, entries) };
  }
  const before = context.isOwn ? context.fileText(path) : undefined;
  if (before === undefined) return undefined;
  const after = mergedFile(context, before, details, entries);
  return after === before ? undefined : { path, before, after };
}

type Entry = Readonly<Record<'text', string>> &
  Partial<Readonly<Record<'item' | 'part' | 'milestone', string>>>;

function entriesOf(linked: readonly LinkedStatement[]): Entry[] {
  return linked
    .toSorted((a, b) => lineOf(a) - lineOf(b))
    .map(({ statement, item, part, milestone }) => ({
      text: entryText(statement.text),
      ...(item === undefined ? {} : { item }),
      ...(part === undefined ? {} : { part }),
      ...(milestone === undefined ? {} : { milestone }),
    }))
    .filter(({ text }) => text !== '');
}

function meetingFile(
  { date, slug, release }: ImportContext,
  { title, participants }: MeetingDetails,
  entries: readonly Entry[],
): string {
  return [
    '---',
    ...(title === undefined ? [] : renderEntry('title', title, 0)),
    ...renderEntry('date', date, 0),
    ...renderEntry('release', release.id, 0),
    ...(participants.length === 0 ? [] : renderEntry('participants', participants, 0)),
    ...(entries.length === 0 ? [] : renderEntry('entries', entries, 0, true)),
    ...renderEntry('origin', `minutes:${slug}`, 0),
    '---',
    '',
  ].join('\n');
}

function mergedFile(
  { meeting, slug, record }: ImportContext,
  before: string,
  { title, participants }: MeetingDetails,
  entries: readonly Entry[],
): string {
  const path = `meetings/${slug}.md`;
  const recorded = record.get(path) ?? {};
  const local = new Map(factsInFile(path, before).map(({ address, digest }) => [address, digest]));
  const isRecorded = (address: string) => recorded[address] !== undefined;
  const isMissing = (address: string) => isRecorded(address) && !local.has(address);
  const isAsWritten = (address: string) =>
    isRecorded(address) && local.get(address) === recorded[address];
  const address = (name: string) => `participants/${digestOf(name)}`;
  const people = [
    ...participants.filter((name) => !isMissing(address(name))),
    ...(meeting?.participants ?? []).filter(
      (name) => !participants.includes(name) && !isAsWritten(address(name)),
    ),
  ];
  const list = mergedEntries(entries, meeting?.entries ?? [], { isMissing, isAsWritten });
  return editFrontMatter(before, (yaml) => {
    let text = yaml;
    if (title !== meeting?.title && (isAsWritten('title') || !local.has('title'))) {
      text = withList(text, 'title', title, ['title']);
    }
    if (!isSame(people, meeting?.participants ?? [])) {
      text = withList(text, 'participants', people.length === 0 ? undefined : people, [
        'title',
        'date',
        'release',
      ]);
    }
    const kept = (meeting?.entries ?? []).map(plainEntry);
    if (isSame(list, kept)) return text;
    const after = ['title', 'date', 'release', 'participants', 'source'];
    return withList(text, 'entries', list.length === 0 ? undefined : list, after);
  });
}

/** Returns the entries of the minutes, as far as a person has not changed them, and those that a person added. */
function mergedEntries(
  wanted: readonly Entry[],
  local: readonly MeetingEntry[],
  {
    isMissing,
    isAsWritten,
  }: Readonly<Record<'isMissing' | 'isAsWritten', (address: string) => boolean>>,
): Entry[] {
  const address = ({ text }: { readonly text: string }) =>
    `entries/${digestOf(comparableText(text))}`;
  const byText = new Map(local.map((entry) => [address(entry), entry]));
  const own = wanted
    .filter((entry) => !isMissing(address(entry)))
    .map((entry) => {
      const known = byText.get(address(entry));
      return known === undefined || isAsWritten(address(entry)) ? entry : plainEntry(known);
    });
  const names = new Set(own.map(address));
  const added = local.filter((entry) => !names.has(address(entry)) && !isAsWritten(address(entry)));
  return [...own, ...added.map(plainEntry)];
}

function plainEntry({ text, item, part, milestone }: MeetingEntry): Entry {
  return {
    text,
    ...(item === undefined ? {} : { item }),
    ...(part === undefined ? {} : { part }),
    ...(milestone === undefined ? {} : { milestone }),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return digestOf(a) === digestOf(b);
}

function withList(
  yaml: string,
  key: string,
  value: YamlValue | undefined,
  after: readonly string[],
): string {
  if (value === undefined) return removeKey(yaml, [key]);
  return setValue(yaml, [key], value, { after, block: key === 'entries' });
}

function lineOf({ statement }: LinkedStatement): number {
  return statement.lines[0] ?? 0;
}
