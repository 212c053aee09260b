import type { Catalog } from './catalog.ts';
import { daysBetween } from './dates.ts';
import { snapshotsOf } from './entry-snapshots.ts';
import type { EntrySnapshot, SnapshotKind } from './entry-snapshot.ts';

/** The content at one point in time. */
export interface ContentState {
  readonly catalog: Catalog;
  /** Content paths of files that could not be read; their entries count as neither new nor removed. */
  readonly unread: readonly string[];
}

/** A changed value; undefined on a side that has none. */
export interface ValueChange {
  readonly field: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** For dates: the number of days by which the value moved; negative if it moved to an earlier day. */
  readonly days: number | undefined;
}

/** The change of one entry as far as readers notice it. */
export interface EntryChange extends Pick<
  EntrySnapshot,
  'kind' | 'release' | 'ref' | 'title' | 'path'
> {
  readonly change: 'added' | 'removed' | 'changed';
  /** The most important value: status, advice, planned day, version or severity. */
  readonly mark: string | undefined;
  /** The former `ref`, if the entry was renamed. */
  readonly formerly: string | undefined;
  readonly values: readonly ValueChange[];
  /** Fields whose text changed. */
  readonly reworded: readonly string[];
  /** Other fields that changed. */
  readonly touched: readonly string[];
}

/** Fields that record changes of other fields; reported only if no other field changed. */
const JOURNAL_FIELDS: ReadonlySet<string> = new Set(['history', 'revisions', 'plans', 'updated']);

/** Values derived from other releases; not reported if a file could not be read. */
const DERIVED_FIELDS: ReadonlySet<string> = new Set(['support.until']);

/** The field with the most important value of an entry, by kind. */
const MARK_FIELDS: Readonly<Partial<Record<SnapshotKind, string>>> = {
  release: 'version',
  milestone: 'planned',
  item: 'status',
  'upgrade-note': 'advice',
  'known-issue': 'severity',
};

/**
 * Compares two states of the content as readers would notice it. Order: releases newest first, each with
 * its entries, then meetings, docs and the site; removed entries come last.
 */
export function compareCatalogs(
  from: ContentState,
  to: ContentState,
  today: string,
): EntryChange[] {
  const before = snapshotsOf(from.catalog, today);
  const after = snapshotsOf(to.catalog, today);
  const isWhole = from.unread.length + to.unread.length === 0;
  const pairs = pairUp(before, after);
  const kept = new Set(pairs.map(({ was }) => was));
  const removed = before
    .filter((was) => !kept.has(was) && !isUnread(to, was.path))
    .map((was) => addedOrRemoved(was, 'removed'));
  const others = pairs.flatMap(({ was, is }) => {
    if (was !== undefined) return compareSnapshots(was, is, isWhole);
    return isUnread(from, is.path) ? [] : [addedOrRemoved(is, 'added')];
  });
  return [...others, ...removed];
}

/** Pairs each later snapshot with its earlier one: by name, else by a former name no longer in use. */
function pairUp(
  before: readonly EntrySnapshot[],
  after: readonly EntrySnapshot[],
): { was: EntrySnapshot | undefined; is: EntrySnapshot }[] {
  const key = ({ kind }: EntrySnapshot, ref: string) => `${kind} ${ref}`;
  const byName = new Map(before.map((was) => [key(was, was.ref), was]));
  const names = new Set(after.map((is) => key(is, is.ref)));
  return after.map((is) => {
    const former = is.formerRefs.map((ref) => key(is, ref)).filter((name) => !names.has(name));
    const found = [key(is, is.ref), ...former].find((name) => byName.has(name));
    return { was: found === undefined ? undefined : byName.get(found), is };
  });
}

/** Checks whether an entry is missing because its file, or the release.mdx of its release, is unread. */
function isUnread({ unread }: ContentState, path: string): boolean {
  const folders = unread.map((file) => file.replace(/release\.mdx$/u, ''));
  return (
    unread.includes(path) || folders.some((found) => found.endsWith('/') && path.startsWith(found))
  );
}

function compareSnapshots(was: EntrySnapshot, is: EntrySnapshot, isWhole: boolean): EntryChange[] {
  const values = fieldsOf(was.values, is.values)
    .filter((field) => isWhole || !DERIVED_FIELDS.has(field))
    .flatMap((field) => valueChange(field, was.values[field], is.values[field]));
  const reworded = fieldsOf(was.texts, is.texts).filter(
    (field) => was.texts[field] !== is.texts[field],
  );
  const touched = fieldsOf(was.rest, is.rest)
    .filter((field) => JSON.stringify(was.rest[field]) !== JSON.stringify(is.rest[field]))
    .filter((field) => !isReported(field, values, reworded));
  const formerly = was.ref === is.ref ? undefined : was.ref;
  const isSame = values.length + reworded.length + touched.length === 0 && formerly === undefined;
  return isSame
    ? []
    : [{ ...identityOf(is), change: 'changed', formerly, values, reworded, touched }];
}

function valueChange(
  field: string,
  from: string | undefined,
  to: string | undefined,
): ValueChange[] {
  if (from === to) return [];
  const days = isDay(from) && isDay(to) ? daysBetween(from, to) : undefined;
  return [{ field, from, to, days }];
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

/** Checks whether a change of the field is already reported through another value. */
function isReported(
  field: string,
  values: readonly ValueChange[],
  reworded: readonly string[],
): boolean {
  if (JOURNAL_FIELDS.has(field)) {
    return values.length > 0 || (field === 'updated' && reworded.length > 0);
  }
  return values.some((change) => change.field.startsWith(`${field}.`));
}

function addedOrRemoved(snapshot: EntrySnapshot, change: 'added' | 'removed'): EntryChange {
  const none = { formerly: undefined, values: [], reworded: [], touched: [] };
  return { ...identityOf(snapshot), change, ...none };
}

function identityOf({ kind, release, ref, title, path, values }: EntrySnapshot) {
  return { kind, release, ref, title, path, mark: values[MARK_FIELDS[kind] ?? ''] };
}

function fieldsOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
