import { plainText } from '../shared/inline.ts';
import type { Item, Release } from '../../domain/catalog.ts';
import { findMilestone } from '../../domain/find.ts';
import type { HistoryEntry } from '../../schema/history.ts';
import type { ViewContext } from '../context.ts';
import { dayText, milestoneLabel, type When } from '../shared/format.ts';
import { namedAnswers, type NamedAnswer } from './item-parts.ts';
import { maturityTag, statusTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { sourceList, type Source } from '../shared/sources.ts';
import { optionalRecordHtml, recordHtml } from '../shared/translated.ts';
import { NO_HTML, type Html } from '../../lib/html.ts';

/** One entry of an item's history. */
export interface HistoryEntryModel {
  readonly day: When | undefined;
  /** Links to the milestone and the meeting it belongs to. */
  readonly places: readonly NavLink[];
  readonly tags: readonly Tag[];
  readonly noteHtml: Html | undefined;
  readonly attention: { readonly label: string; readonly html: Html } | undefined;
  readonly answers: readonly NamedAnswer[];
  readonly parts: readonly HistoryPart[];
  readonly sources: readonly Source[];
}

export interface HistoryPart {
  readonly title: string;
  readonly tags: readonly Tag[];
  readonly noteHtml: Html | undefined;
  readonly answers: readonly NamedAnswer[];
}

export interface HistorySection extends Section {
  readonly entries: readonly HistoryEntryModel[];
}

/** Returns an item's history, in the order of its file; undefined without one. */
export function historySection(
  context: ViewContext,
  release: Release,
  item: Item,
): HistorySection | undefined {
  if (item.history.length === 0) return undefined;
  return {
    ...section('history', context.words.item.history),
    entries: item.history.map((entry) => historyEntryModel(context, release, item, entry)),
  };
}

function historyEntryModel(
  context: ViewContext,
  release: Release,
  item: Item,
  entry: HistoryEntry,
): HistoryEntryModel {
  const { status, maturity } = entry;
  return {
    day: entry.on === undefined ? undefined : dayText(entry.on, context),
    places: places(context, release, entry),
    tags: [
      ...(status === undefined ? [] : [statusTag(status, context)]),
      ...(maturity === undefined ? [] : [maturityTag(maturity, context)]),
    ],
    noteHtml: optionalRecordHtml(entry.note, context),
    attention: attention(context, entry.attention),
    answers: namedAnswers(context, entry.criteria),
    parts: Object.entries(entry.parts).map(([id, change]) => ({
      title: plainText(item.parts.find((part) => part.id === id)?.title ?? id),
      tags: change.status === undefined ? [] : [statusTag(change.status, context)],
      noteHtml: optionalRecordHtml(partNote(context, change), context),
      answers: namedAnswers(context, change.criteria),
    })),
    sources: sourceList(entry.sources.filter((source) => !isEvidence(entry, source))),
  };
}

/** Tells whether an answer of the same entry already shows a source as its evidence. */
function isEvidence(entry: HistoryEntry, source: string): boolean {
  return Object.values(entry.criteria).some(({ evidence }) => evidence.includes(source));
}

function partNote(
  { words }: ViewContext,
  { likelihood, note }: HistoryEntry['parts'][string],
): string | undefined {
  const said = likelihood === undefined ? undefined : `${words.item.likelihood(likelihood)}.`;
  const texts = [said, note].filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join(' ');
}

function places(context: ViewContext, release: Release, entry: HistoryEntry): NavLink[] {
  const { words, urls, catalog } = context;
  const milestone =
    entry.milestone === undefined ? undefined : findMilestone(release, entry.milestone);
  const meeting = catalog.meetings.find(({ slug }) => slug === entry.meeting);
  const links: NavLink[] = [];
  if (milestone !== undefined) {
    const label = words.item.atMilestone(milestoneLabel(milestone));
    links.push({ label, href: urls.milestone(release.id, milestone.id) });
  }
  if (meeting !== undefined) {
    links.push({ label: words.item.meeting, href: urls.meeting(meeting.slug) });
  }
  return links;
}

function attention(context: ViewContext, text: string | undefined): HistoryEntryModel['attention'] {
  const { words } = context;
  if (text === undefined) return undefined;
  if (text === 'none') return { label: words.item.attentionEnds, html: NO_HTML };
  return { label: words.item.attention, html: recordHtml(text, context) };
}
