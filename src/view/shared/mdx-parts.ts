import type { Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { itemState } from '../../domain/item-state.ts';
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

/** What a writer says to a component in MDX; what is absent picks everything. */
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

/** `<Milestones release kind>`. Throws if a name is not known. */
export function milestonesPart(
  context: ViewContext,
  { release: id, kind }: Attributes<'release' | 'kind'>,
): MilestonesPart {
  const release = placedRelease(context, 'Milestones', id);
  mustKnow('Milestones', 'kind', kind, MILESTONE_KINDS);
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

/** `<Items release area kind>`: those that are not deferred. Throws if a name is not known. */
export function itemsPart(
  context: ViewContext,
  { release: id, area, kind }: Attributes<'release' | 'area' | 'kind'>,
): ListPart<ItemEntry> {
  const release = placedRelease(context, 'Items', id);
  mustKnow('Items', 'kind', kind, ITEM_KINDS);
  mustKnow(
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

/** `<UpgradeNotes release phase advice>`. Throws if a name is not known. */
export function upgradeNotesPart(
  context: ViewContext,
  { release: id, phase, advice }: Attributes<'release' | 'phase' | 'advice'>,
): ListPart<UpgradeSection['phases'][number]['notes'][number]> {
  const release = placedRelease(context, 'UpgradeNotes', id);
  mustKnow('UpgradeNotes', 'phase', phase, PHASES);
  mustKnow('UpgradeNotes', 'advice', advice, ADVICES);
  const entries = release.notes
    .filter((note) => phase === undefined || noteState(release, note).phase === phase)
    .filter((note) => advice === undefined || noteState(release, note).advice === advice)
    .map((note) => noteLine(context, release, note));
  return { entries, none: context.words.mdx.notesNone };
}

/** `<SupportTable release>`: of all releases, or of one. Throws if the name is not known. */
export function supportPart(
  context: ViewContext,
  { release: id }: Attributes<'release'>,
): ReleaseTable {
  const table = releaseTable(context);
  if (id === undefined) return table;
  const own = context.urls.release(placedRelease(context, 'SupportTable', id).id);
  return { ...table, rows: table.rows.filter(({ link }) => link.href === own) };
}

function placedRelease(
  { catalog }: ViewContext,
  component: string,
  id: string | undefined,
): Release {
  const known = catalog.releases.map((release) => release.id);
  if (id === undefined) {
    throw new Error(`<${component}> stands outside of a release. Add release="${known.at(-1)}".`);
  }
  const release = findRelease(catalog, id);
  if (release === undefined) throw unknown(component, 'release', id, known);
  return release;
}

function mustKnow(
  component: string,
  name: string,
  value: string | undefined,
  known: readonly string[],
): void {
  if (value === undefined || known.includes(value)) return;
  throw unknown(component, name, value, known);
}

function unknown(component: string, name: string, value: string, known: readonly string[]): Error {
  return new Error(`<${component}> has an unknown ${name} "${value}". Known: ${known.join(', ')}.`);
}
