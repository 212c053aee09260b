import type { EntryChange } from '../../domain/compare-catalogs.ts';
import type { SnapshotKind } from '../../domain/entry-snapshot.ts';
import type { DiffReport } from './diff-report.ts';
import { counted } from '../shared/text.ts';

/** The changes of one release, or those outside all releases, by kind. */
export interface DiffGroup {
  readonly title: string;
  readonly kinds: readonly { readonly title: string; readonly changes: readonly EntryChange[] }[];
}

/** The titles of the kinds, in the order of the output. */
const KINDS: Readonly<Record<SnapshotKind, string>> = {
  release: 'Release',
  milestone: 'Milestones',
  item: 'Items',
  'upgrade-note': 'Upgrade notes',
  'known-issue': 'Known issues',
  meeting: 'Meetings',
  doc: 'Handbook',
  site: 'Site',
};

/** Groups changes by release, newest first, then by kind. */
export function diffGroups({ from, to, changes }: DiffReport): DiffGroup[] {
  const known = [from, to].flatMap(({ result }) => result.catalog.releases);
  const titles = new Map(known.map(({ id, title }) => [id, title]));
  const order = [...new Set(known.map(({ id }) => id))].toReversed();
  const byRelease = Map.groupBy(changes, ({ release }) => release);
  return [...order, undefined].flatMap((id) => {
    const own = byRelease.get(id) ?? [];
    const title = id === undefined ? 'Outside the releases' : `${titles.get(id) ?? id} (${id})`;
    return own.length === 0 ? [] : [{ title, kinds: kindsOf(own) }];
  });
}

function kindsOf(changes: readonly EntryChange[]): DiffGroup['kinds'] {
  return Object.entries(KINDS)
    .map(([kind, title]) => ({ title, changes: changes.filter((change) => change.kind === kind) }))
    .filter((group) => group.changes.length > 0);
}

/** Summarizes a comparison: `2 added, 1 removed, 3 changed`. */
export function diffSummary({ from, to, changes }: DiffReport): string {
  const isWhole = from.unread.length + to.unread.length === 0;
  if (changes.length === 0) {
    return isWhole
      ? 'no changes that readers notice'
      : 'no changes in the files that could be read';
  }
  return (['added', 'removed', 'changed'] as const)
    .map((word) => `${changes.filter(({ change }) => change === word).length} ${word}`)
    .join(', ');
}

/** Formats a difference in days as `7 days later`; empty if there is none. */
export function slipText(days: number | undefined): string {
  if (days === undefined) return '';
  return `${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`;
}

/** Returns one line for each state that has unreadable files. */
export function unreadLines({ from, to }: DiffReport): string[] {
  return [from, to]
    .filter(({ unread }) => unread.length > 0)
    .map(({ name, unread }) => `Not compared, because of errors in ${name}: ${unread.join(', ')}`);
}
