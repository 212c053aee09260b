import { plainText } from '../shared/inline.ts';
import type { Item, Meeting, Milestone, Release } from '../../domain/catalog.ts';
import { findItem, findMilestone, findRelease } from '../../domain/find.ts';
import type { HistoryEntry } from '../../schema/history.ts';
import type { ViewContext } from '../context.ts';
import { criterionTag, criterionTitle, maturityTag, statusTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { itemLink, milestoneLink } from '../shared/entry-links.ts';
import { section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage, recordHtml } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';
import { ownValue } from '../../lib/own-value.ts';

/** One line of the minutes. */
export interface EntryLine {
  readonly html: Html;
  /** The part of the item it is about, with the status the meeting set. */
  readonly part: { readonly title: string; readonly tag: Tag | undefined } | undefined;
}

/** A state that the meeting set: a mark, with the criterion if it is an answer. */
export interface SetMark {
  readonly of: string | undefined;
  readonly tag: Tag;
}

/** Lines about the same item or milestone; lines about neither form a group without a link. */
export interface EntryGroup {
  readonly id: string;
  readonly title: string;
  readonly href: string | undefined;
  readonly marks: readonly SetMark[];
  readonly lines: readonly EntryLine[];
}

type MinutesEntry = Meeting['entries'][number];

/** Groups the lines of a meeting by item or milestone, in the order of the minutes. */
export function entryGroups(context: ViewContext, meeting: Meeting): EntryGroup[] {
  const groups = Map.groupBy(meeting.entries, ({ item, milestone }) => item ?? milestone ?? '');
  return [...groups.values()].map((entries) => entryGroup(context, meeting, entries));
}

function entryGroup(
  context: ViewContext,
  meeting: Meeting,
  entries: readonly MinutesEntry[],
): EntryGroup {
  const { item: itemName, milestone: milestoneName } = entries[0] ?? {};
  const item = itemName === undefined ? undefined : findItem(context.catalog, itemName);
  const change = item?.history.find((entry) => isOf(meeting, entry));
  const target =
    item === undefined ? milestoneTarget(context, milestoneName) : itemLink(context, item);
  return {
    ...section(
      `about-${(itemName ?? milestoneName ?? 'all').replaceAll('/', '-')}`,
      target?.label ?? context.words.meetings.general,
    ),
    href: target?.href,
    marks: change === undefined ? [] : setMarks(context, change),
    lines: entries.map((entry) => entryLine(context, entry, item, change)),
  };
}

function isOf(meeting: Meeting, { meeting: slug, on }: HistoryEntry): boolean {
  return slug === undefined ? on === meeting.date : slug === meeting.slug;
}

function milestoneTarget(context: ViewContext, name: string | undefined): NavLink | undefined {
  if (name === undefined) return undefined;
  const found = milestoneNamed(context, name);
  if (found === undefined) return undefined;
  const link = milestoneLink(context, found.release, found.milestone);
  return {
    ...link,
    label: context.words.meetings.milestone(link.label, inLanguage(found.release, context).title),
  };
}

function milestoneNamed(
  { catalog }: ViewContext,
  name: string,
): { release: Release; milestone: Milestone } | undefined {
  const [releaseId = '', id = ''] = name.split('/');
  const release = findRelease(catalog, releaseId);
  const milestone = release === undefined ? undefined : findMilestone(release, id);
  return release === undefined || milestone === undefined ? undefined : { release, milestone };
}

function setMarks(context: ViewContext, change: HistoryEntry): SetMark[] {
  const { status, maturity, criteria } = change;
  return [
    ...(status === undefined ? [] : [{ of: undefined, tag: statusTag(status, context) }]),
    ...(maturity === undefined ? [] : [{ of: undefined, tag: maturityTag(maturity, context) }]),
    ...Object.entries(criteria).map(([id, answer]) => ({
      of: criterionTitle(id, context),
      tag: criterionTag(answer.state, context),
    })),
  ];
}

function entryLine(
  context: ViewContext,
  entry: MinutesEntry,
  item: Item | undefined,
  change: HistoryEntry | undefined,
): EntryLine {
  const part = item?.parts.find(({ id }) => id === entry.part);
  const status = part === undefined ? undefined : ownValue(change?.parts, part.id)?.status;
  return {
    html: recordHtml(entry.text, context),
    part:
      part === undefined
        ? undefined
        : {
            title: context.words.meetings.part(plainText(part.title)),
            tag: status === undefined ? undefined : statusTag(status, context),
          },
  };
}
