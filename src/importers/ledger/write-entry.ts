import { slugOf } from '../shared/slug-of.ts';
import type { PlannedEntry } from '../plan/planned-entry.ts';
import { entryFolder, oldAddress, type ContentIndex } from './content-index.ts';
import { editEntry, newEntryText, withValues } from './file-edits.ts';
import { digestOf } from './digest.ts';
import type { LedgerRecord } from './ledger.ts';
import {
  BODY,
  digestsOf,
  fieldsOf,
  folderOf,
  localDigests,
  PLACE,
  splitEntry,
  type LocalEntry,
} from './local-entry.ts';
import { mergeFields, type FieldDecision } from './merge-fields.ts';
import type { Conflict, ImportEdit, OutcomeKind } from './outcome.ts';

/** Outcome of writing one planned entry. */
export interface EntryResult {
  readonly outcome: OutcomeKind;
  readonly why?: string;
  readonly path: string | undefined;
  readonly edits: readonly ImportEdit[];
  readonly record: LedgerRecord;
  readonly conflicts: readonly Conflict[];
}

/** Writes a new entry, or merges a known one with what a person changed. */
export function writeEntry(
  entry: PlannedEntry,
  recorded: LedgerRecord | undefined,
  index: ContentIndex,
): EntryResult {
  const local = index.byOrigin.get(entry.key);
  const folder = entryFolder(entry.release, entry.kind);
  const source = sourceDigests(entry, folder);
  if (local !== undefined) return mergeEntry(entry, { local, source, folder }, recorded, index);
  if (recorded !== undefined) {
    // A person removed the entry here: it must not come back.
    const why = 'its entry was removed here';
    return { outcome: 'skipped', why, path: undefined, edits: [], record: recorded, conflicts: [] };
  }
  const path = index.freePath(folder, slugOf(entry.name) ?? 'note');
  const after = newEntryText(entry.fields, entry.body);
  const record = { source: digestOf(entry.source), fields: source };
  return {
    outcome: 'new',
    path,
    edits: [{ path, before: undefined, after }],
    record,
    conflicts: [],
  };
}

function sourceDigests({ fields, body }: PlannedEntry, folder: string): Record<string, string> {
  return {
    ...digestsOf(withValues(fields)),
    ...(body === '' ? {} : { [BODY]: digestOf(body) }),
    [PLACE]: digestOf(folder),
  };
}

interface Sides {
  readonly local: LocalEntry;
  readonly source: Readonly<Record<string, string>>;
  readonly folder: string;
}

function mergeEntry(
  entry: PlannedEntry,
  { local, source, folder }: Sides,
  recorded: LedgerRecord | undefined,
  index: ContentIndex,
): EntryResult {
  const decisions = mergeFields({
    source,
    local: localDigests(local),
    recorded: recorded?.fields ?? {},
  });
  const edited = editEntry(local.text, decisions, entry);
  const isMoved = decisions.some(({ field, action }) => field === PLACE && action === 'write');
  const edits = isMoved
    ? movedEdits(local, edited, folder, index)
    : edited === local.text
      ? []
      : [{ path: local.path, before: local.text, after: edited }];
  const path = edits.at(-1)?.path ?? local.path;
  return {
    outcome: edits.length > 0 ? 'changed' : 'unchanged',
    path,
    edits,
    record: { source: digestOf(entry.source), fields: recordedFields(decisions) },
    conflicts: conflictsIn(decisions, path, entry.key),
  };
}

/** Returns the digests to record, in the order of the fields. */
export function recordedFields(decisions: readonly FieldDecision[]): Record<string, string> {
  return Object.fromEntries(
    decisions.flatMap(({ field, record }) => (record === undefined ? [] : [[field, record]])),
  );
}

/** Returns the fields that changed on both sides. */
export function conflictsIn(
  decisions: readonly FieldDecision[],
  path: string,
  key: string,
): Conflict[] {
  return decisions.flatMap(({ field, action }) =>
    action === 'conflict' ? [{ path, key, field }] : [],
  );
}

/** Moves an entry to another release and keeps its name and its old address. */
function movedEdits(
  { path, text }: LocalEntry,
  edited: string,
  folder: string,
  index: ContentIndex,
): ImportEdit[] {
  const slug = path.slice(folderOf(path).length + 1).replace(/\.md$/u, '');
  const target = index.freePath(folder, slug);
  const address = oldAddress(path);
  const after = address === undefined ? edited : withAlias(edited, address);
  return [
    { path, before: text, after: undefined },
    { path: target, before: undefined, after },
  ];
}

function withAlias(text: string, address: string): string {
  const aliases = fieldsOf(splitEntry(text)?.yaml ?? '')['aliases'];
  const known = Array.isArray(aliases) ? aliases.map(String) : [];
  const decision = { field: 'aliases', action: 'write', record: undefined } as const;
  const fields = { aliases: [...new Set([...known, address])] };
  return editEntry(text, [decision], { fields, body: '' });
}
