import type { EntryChange } from '../../domain/compare-catalogs.ts';
import type { SnapshotKind } from '../../domain/entry-snapshot.ts';
import type { DiffReport } from './diff.ts';
import { counted } from '../shared/text.ts';

/** Changes of one release, or of what belongs to none, by kind. */
export interface DiffGroup {
  readonly title: string;
  readonly kinds: readonly { readonly title: string; readonly changes: readonly EntryChange[] }[];
}

/** The kinds in the order in which they are told. */
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

/** The changes as a person reads them: by release, the newest first, then by kind. */
export function diffGroups({ from, to, changes }: DiffReport): DiffGroup[] {
  const known = [from, to].flatMap(({ result }) => result.catalog.releases);
  const titles = new Map(known.map(({ id, title }) => [id, title]));
  const order = [...new Set(known.map(({ id }) => id))].toReversed();
  const byRelease = Map.groupBy(changes, ({ release }) => release);
  return [...order, undefined].flatMap((id) => {
    const own = byRelease.get(id) ?? [];
    const title = id === undefined ? 'Beside the releases' : `${titles.get(id) ?? id} (${id})`;
    return own.length === 0 ? [] : [{ title, kinds: kindsOf(own) }];
  });
}

function kindsOf(changes: readonly EntryChange[]): DiffGroup['kinds'] {
  return Object.entries(KINDS)
    .map(([kind, title]) => ({ title, changes: changes.filter((change) => change.kind === kind) }))
    .filter((group) => group.changes.length > 0);
}

/** `2 added, 1 removed, 3 changed`. */
export function diffSummary({ from, to, changes }: DiffReport): string {
  const isWhole = from.unread.length + to.unread.length === 0;
  if (changes.length === 0) {
    return isWhole ? 'nothing that a reader would notice' : 'nothing in what could be read';
  }
  return (['added', 'removed', 'changed'] as const)
    .map((word) => `${changes.filter(({ change }) => change === word).length} ${word}`)
    .join(', ');
}

/** `7 days later`; empty where there are no two days. */
export function slipText(days: number | undefined): string {
  if (days === undefined) return '';
  return `${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`;
}

/** The files that were left out, as one line a state. */
export function unreadLines({ from, to }: DiffReport): string[] {
  return [from, to]
    .filter(({ unread }) => unread.length > 0)
    .map(
      ({ name, unread }) => `Not compared, since ${name} has errors there: ${unread.join(', ')}`,
    );
}
