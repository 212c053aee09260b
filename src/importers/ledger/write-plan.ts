import type { NotesPlan } from '../plan/plan-notes.ts';
import type { ContentIndex } from './content-index.ts';
import type { Ledger, LedgerRecord } from './ledger.ts';
import { localDigests, splitEntry } from './local-entry.ts';
import type { Conflict, ImportEdit, NoteOutcome } from './outcome.ts';
import { writeEntry, type EntryResult } from './write-entry.ts';
import { writeRelease } from './write-release.ts';

/** An import that is planned to the last byte, and not written. */
export interface ImportOutcome {
  readonly edits: readonly ImportEdit[];
  readonly ledger: Ledger;
  /** Outcome of each note; as many as the source has. */
  readonly notes: readonly NoteOutcome[];
  readonly conflicts: readonly Conflict[];
  /** Entries whose notes the source has no more, and whether they were removed. */
  readonly gone: readonly {
    readonly path: string;
    readonly isRemoved: boolean;
    readonly why: string;
  }[];
}

/** Options of writing. */
export interface WriteOptions {
  readonly format: string;
  readonly ledger: Ledger | undefined;
  /** The decisions to record. */
  readonly decisions: Ledger['options'];
  /** Whether entries go whose notes the source has no more. */
  readonly prune: boolean;
}

/** Merges a plan with the content. Throws an Error if a note of the source would be lost. */
export function writePlan(
  plan: NotesPlan,
  index: ContentIndex,
  { format, ledger, decisions, prune }: WriteOptions,
): ImportOutcome {
  const recorded: ReadonlyMap<string, LedgerRecord> = ledger?.entries ?? new Map();
  const entries = plan.entries.map((entry) => ({
    entry,
    result: writeEntry(entry, recorded.get(entry.key), index),
  }));
  const releases = plan.releases.map((release) => writeRelease(release, recorded, index.fileText));
  const records = new Map<string, LedgerRecord>([
    ...releases.flatMap((release) => release.records),
    ...entries.map(({ entry, result }) => [entry.key, result.record] as const),
  ]);
  const gone = goneEntries(recorded, records, index, prune);
  for (const { key, record } of gone) if (record !== undefined) records.set(key, record);
  const edits = [
    ...releases.flatMap((release) => release.edits),
    ...entries.flatMap(({ result }) => result.edits),
    ...gone.flatMap(({ edit }) => edit ?? []),
  ];
  const changed = new Map(
    edits.map(({ path, before }) => [path, before === undefined ? 'new' : 'changed'] as const),
  );
  const notes = [
    ...entries.flatMap(({ entry, result }) => entryOutcomes(entry, result)),
    ...plan.releases.flatMap(({ texts }) =>
      texts.map(({ note, path, key, merged }): NoteOutcome => {
        if (!records.has(key)) return { note, outcome: 'skipped', why: `${path} was written here` };
        return merged === undefined
          ? { note, path, outcome: changed.get(path) ?? 'unchanged' }
          : { note, path, outcome: 'merged', why: merged };
      }),
    ),
    ...plan.skipped.map((note): NoteOutcome => ({ note, outcome: 'skipped', why: note.why })),
  ];
  checkAccounts(plan.count, notes);
  return {
    edits,
    notes,
    ledger: { format, group: plan.grouping.group, options: decisions, entries: records },
    conflicts: [
      ...releases.flatMap((release) => release.conflicts),
      ...entries.flatMap(({ result }) => result.conflicts),
    ],
    gone: gone.flatMap(({ path, edit, why }) =>
      path === '' ? [] : [{ path, isRemoved: edit !== undefined, why }],
    ),
  };
}

function entryOutcomes(
  { note, merged }: NotesPlan['entries'][number],
  { outcome, path, why }: EntryResult,
): NoteOutcome[] {
  return [
    { note, outcome, path, why },
    ...merged.map((one): NoteOutcome => ({
      note: one.note,
      outcome: 'merged',
      path,
      why: one.why,
    })),
  ];
}

/** An importer that cannot account for a note must not write. */
function checkAccounts(count: number, notes: readonly NoteOutcome[]): void {
  const places = new Set(notes.map(({ note }) => note));
  if (notes.length === count && places.size === count) return;
  const fact = `${places.size} of ${count} notes are accounted for`;
  throw new Error(`${fact}. This is an error of the importer; nothing was written.`);
}

interface GoneEntry {
  readonly key: string;
  readonly path: string;
  readonly record: LedgerRecord | undefined;
  readonly edit: ImportEdit | undefined;
  readonly why: string;
}

/** Returns entries that an earlier run wrote and this source has not. Nothing is removed that a person changed. */
function goneEntries(
  recorded: ReadonlyMap<string, LedgerRecord>,
  kept: ReadonlyMap<string, LedgerRecord>,
  { byOrigin }: ContentIndex,
  prune: boolean,
): GoneEntry[] {
  return [...recorded].flatMap(([key, record]): GoneEntry[] => {
    if (kept.has(key)) return [];
    const local = byOrigin.get(key);
    // Releases and milestones stay: other entries may name them.
    if (local === undefined)
      return record.source === '' ? [{ key, path: '', record, edit: undefined, why: '' }] : [];
    const digests = localDigests(local);
    const isEdited = Object.entries(record.fields).some(
      ([field, digest]) => digests[field] !== digest,
    );
    if (!prune || isEdited) {
      const why = isEdited ? 'it was edited here' : 'run with --prune to remove it';
      return [{ key, path: local.path, record, edit: undefined, why }];
    }
    const edit = { path: local.path, before: local.text, after: undefined };
    return [{ key, path: local.path, record: undefined, edit, why: '' }];
  });
}

/** Returns the notes of an earlier run, by which the notes of this one get their names. */
export function recordedNotes(ledger: Ledger | undefined, { byOrigin }: ContentIndex) {
  return [...(ledger?.entries ?? [])].flatMap(([key, { source }]) => {
    const local = byOrigin.get(key);
    const text = local === undefined ? undefined : splitEntry(local.text)?.body;
    return source === '' ? [] : [{ key, source, text }];
  });
}
