import type { Catalog } from './catalog.ts';
import { daysBetween } from './dates.ts';
import { sheetsOf } from './entry-sheets.ts';
import type { Sheet, SheetKind } from './sheet.ts';

/** A state of the content. */
export interface State {
  readonly catalog: Catalog;
  /** Content paths of files that could not be read: what they would hold is neither new nor gone. */
  readonly unread: readonly string[];
}

/** A value that is another one; undefined where there is or was none. */
export interface ValueChange {
  readonly field: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** For two days: by how many the later state is later. */
  readonly days: number | undefined;
}

/** What a reader would notice of one entry. */
export interface EntryChange extends Pick<Sheet, 'kind' | 'release' | 'ref' | 'title' | 'path'> {
  readonly change: 'added' | 'removed' | 'changed';
  /** Status, advice, plan, version or severity: what tells most about it. */
  readonly mark: string | undefined;
  /** Its former name, if it was renamed. */
  readonly formerly: string | undefined;
  readonly values: readonly ValueChange[];
  /** Texts that are worded otherwise, by field. */
  readonly reworded: readonly string[];
  /** Other fields that hold something else. */
  readonly touched: readonly string[];
}

/** Fields that record how other fields came to be: told only if those did not change. */
const JOURNALS: ReadonlySet<string> = new Set(['history', 'revisions', 'plans', 'updated']);

/** What follows from files of other releases: not told if one of them could not be read. */
const DERIVED: ReadonlySet<string> = new Set(['support.until']);

/** The value that tells most about an entry that is new or gone. */
const MARKS: Readonly<Partial<Record<SheetKind, string>>> = {
  release: 'version',
  milestone: 'planned',
  item: 'status',
  'upgrade-note': 'advice',
  'known-issue': 'severity',
};

/**
 * What a reader would notice between two states of the content: releases newest first with what is
 * theirs, then meetings, docs and the site; what is gone comes after what is there.
 */
export function compareCatalogs(from: State, to: State, today: string): EntryChange[] {
  const before = sheetsOf(from.catalog, today);
  const after = sheetsOf(to.catalog, today);
  const isWhole = from.unread.length + to.unread.length === 0;
  const pairs = pairUp(before, after);
  const kept = new Set(pairs.map(({ was }) => was));
  const removed = before
    .filter((was) => !kept.has(was) && !isUnread(to, was.path))
    .map((was) => whole(was, 'removed'));
  const others = pairs.flatMap(({ was, is }) => {
    if (was !== undefined) return compareSheets(was, is, isWhole);
    return isUnread(from, is.path) ? [] : [whole(is, 'added')];
  });
  return [...others, ...removed];
}

/** Each later sheet with its earlier one: by name, else by a former name that is free now. */
function pairUp(
  before: readonly Sheet[],
  after: readonly Sheet[],
): { was: Sheet | undefined; is: Sheet }[] {
  const key = ({ kind }: Sheet, ref: string) => `${kind} ${ref}`;
  const byName = new Map(before.map((was) => [key(was, was.ref), was]));
  const names = new Set(after.map((is) => key(is, is.ref)));
  return after.map((is) => {
    const former = is.formerly.map((ref) => key(is, ref)).filter((name) => !names.has(name));
    const found = [key(is, is.ref), ...former].find((name) => byName.has(name));
    return { was: found === undefined ? undefined : byName.get(found), is };
  });
}

/** With its release.mdx a whole release goes missing. */
function isUnread({ unread }: State, path: string): boolean {
  const folders = unread.map((file) => file.replace(/release\.mdx$/u, ''));
  return (
    unread.includes(path) || folders.some((found) => found.endsWith('/') && path.startsWith(found))
  );
}

function compareSheets(was: Sheet, is: Sheet, isWhole: boolean): EntryChange[] {
  const values = fieldsOf(was.values, is.values)
    .filter((field) => isWhole || !DERIVED.has(field))
    .flatMap((field) => valueChange(field, was.values[field], is.values[field]));
  const reworded = fieldsOf(was.words, is.words).filter(
    (field) => was.words[field] !== is.words[field],
  );
  const touched = fieldsOf(was.rest, is.rest)
    .filter((field) => JSON.stringify(was.rest[field]) !== JSON.stringify(is.rest[field]))
    .filter((field) => !isTold(field, values, reworded));
  const formerly = was.ref === is.ref ? undefined : was.ref;
  const isSame = values.length + reworded.length + touched.length === 0 && formerly === undefined;
  return isSame ? [] : [{ ...nameOf(is), change: 'changed', formerly, values, reworded, touched }];
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

/** True if a change of the field is told already, by a value that it holds or records. */
function isTold(
  field: string,
  values: readonly ValueChange[],
  reworded: readonly string[],
): boolean {
  if (JOURNALS.has(field)) return values.length > 0 || (field === 'updated' && reworded.length > 0);
  return values.some((change) => change.field.startsWith(`${field}.`));
}

function whole(sheet: Sheet, change: 'added' | 'removed'): EntryChange {
  const none = { formerly: undefined, values: [], reworded: [], touched: [] };
  return { ...nameOf(sheet), change, ...none };
}

function nameOf({ kind, release, ref, title, path, values }: Sheet) {
  return { kind, release, ref, title, path, mark: values[MARKS[kind] ?? ''] };
}

function fieldsOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
