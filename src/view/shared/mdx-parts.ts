import type { Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { itemState } from '../../domain/item-state.ts';
import { inExecutionOrder } from '../../domain/note-order.ts';
import { noteState } from '../../domain/note-state.ts';
import type { MdxComponent } from '../../schema/mdx-components.ts';
import { ADVICES, ITEM_KINDS, MILESTONE_KINDS, PHASES } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { itemEntry, type ItemEntry } from '../item/item-entry.ts';
import { itemsInOrder } from '../item/item-order.ts';
import { releaseTable, type ReleaseTable } from '../release/release-table.ts';
import { noteLine, type UpgradeSection } from '../release/release-upgrade.ts';
import { timelineRows, type TimelineRow } from '../timeline/timeline-rows.ts';
import { inLanguage } from './translated.ts';

export type { MdxComponent };

/** Attributes that a writer gives a component in MDX; a missing attribute selects everything. */
export type Attributes<Name extends string> = Readonly<Partial<Record<Name, string | undefined>>>;

export interface MilestonesPart {
  readonly id: string;
  readonly caption: string;
  readonly columns: ViewContext['words']['timeline']['columns'];
  readonly rows: readonly TimelineRow[];
}

export interface ListPart<Entry> {
  readonly entries: readonly Entry[];
  readonly none: string;
}

/** Returns the data of `<Milestones release kind>`. Throws if a name is not known. */
export function milestonesPart(
  context: ViewContext,
  { release: id, kind }: Attributes<'release' | 'kind'>,
): MilestonesPart {
  const release = namedRelease(context, 'Milestones', id);
  assertKnown('Milestones', 'kind', kind, MILESTONE_KINDS);
  const ids = release.milestones
    .filter((milestone) => kind === undefined || milestone.kind === kind)
    .map((milestone) => milestone.id);
  return {
    id: ['milestones', release.id.replaceAll('.', '-'), kind].filter(Boolean).join('-'),
    caption: context.words.mdx.milestones(inLanguage(release, context).title),
    columns: context.words.timeline.columns,
    rows: timelineRows(context, release).filter((row) => ids.includes(row.id)),
  };
}

/**
 * Returns the data of `<Items release area kind>`, without deferred items. Throws if a name is not
 * known.
 */
export function itemsPart(
  context: ViewContext,
  { release: id, area, kind }: Attributes<'release' | 'area' | 'kind'>,
): ListPart<ItemEntry> {
  const release = namedRelease(context, 'Items', id);
  assertKnown('Items', 'kind', kind, ITEM_KINDS);
  assertKnown(
    'Items',
    'area',
    area,
    context.catalog.site.areas.map((known) => known.id),
  );
  const entries = itemsInOrder(context, release)
    .filter((item) => area === undefined || item.area === area)
    .filter((item) => kind === undefined || item.kind === kind)
    .filter((item) => itemState(release, item).status !== 'deferred')
    .map((item) => itemEntry(context, release, item));
  return { entries, none: context.words.mdx.itemsNone };
}

/** Returns the data of `<UpgradeNotes release phase advice>`. Throws if a name is not known. */
export function upgradeNotesPart(
  context: ViewContext,
  { release: id, phase, advice }: Attributes<'release' | 'phase' | 'advice'>,
): ListPart<UpgradeSection['phases'][number]['notes'][number]> {
  const release = namedRelease(context, 'UpgradeNotes', id);
  assertKnown('UpgradeNotes', 'phase', phase, PHASES);
  assertKnown('UpgradeNotes', 'advice', advice, ADVICES);
  const entries = inExecutionOrder(release.notes, (note) => noteState(release, note))
    .filter((note) => phase === undefined || noteState(release, note).phase === phase)
    .filter((note) => advice === undefined || noteState(release, note).advice === advice)
    .map((note) => noteLine(context, release, note));
  return { entries, none: context.words.mdx.notesNone };
}

/**
 * Returns the data of `<SupportTable release>`: all releases, or one. Throws if the name is not
 * known.
 */
export function supportTablePart(
  context: ViewContext,
  { release: id }: Attributes<'release'>,
): ReleaseTable {
  const table = releaseTable(context);
  if (id === undefined) return table;
  const own = context.urls.release(namedRelease(context, 'SupportTable', id).id);
  return { ...table, rows: table.rows.filter(({ link }) => link.href === own) };
}

function namedRelease(
  { catalog }: ViewContext,
  component: string,
  id: string | undefined,
): Release {
  const known = catalog.releases.map((release) => release.id);
  if (id === undefined) {
    throw new Error(`<${component}> stands outside of a release. Add release="${known.at(-1)}".`);
  }
  const release = findRelease(catalog, id);
  if (release === undefined) throw unknownValue(component, 'release', id, known);
  return release;
}

function assertKnown(
  component: string,
  name: string,
  value: string | undefined,
  known: readonly string[],
): void {
  if (value === undefined || known.includes(value)) return;
  throw unknownValue(component, name, value, known);
}

function unknownValue(
  component: string,
  name: string,
  value: string,
  known: readonly string[],
): Error {
  return new Error(`<${component}> has an unknown ${name} "${value}". Known: ${known.join(', ')}.`);
}
