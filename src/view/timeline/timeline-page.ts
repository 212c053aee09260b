import type { Milestone, Release } from '../../domain/catalog.ts';
import { plannedPeriod } from '../../domain/milestone-order.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import { calendarLinks } from '../calendar/calendar-links.ts';
import { compareLink } from '../compare/compare-link.ts';
import type { ViewContext } from '../context.ts';
import { monthNames } from './month-names.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { releaseTrail } from '../release/release-trail.ts';
import type { NavLink } from '../site/nav.ts';
import { section, type Section } from '../shared/section.ts';
import type { Html } from '../../lib/html.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { timelinePicture, type TimelinePicture } from './timeline-picture.ts';
import { timelineRows, type TimelineRow } from './timeline-rows.ts';
import { inLanguage } from '../shared/translated.ts';

export interface TimelineFigure {
  readonly geometry: TimelinePicture<TimelineRow['state']>;
  /** Marks by row id. */
  readonly tags: Readonly<Record<string, TimelineRow['tag']>>;
  readonly title: string;
  readonly description: string;
  /** Month names by the day of their tick. */
  readonly months: Readonly<Record<string, string>>;
  readonly today: string;
  /** Explanations below the picture. */
  readonly notes: readonly string[];
}

/** Remarks on milestones, in the order of the timeline. */
export interface TimelineNotes extends Section {
  readonly entries: readonly { readonly link: NavLink; readonly html: Html }[];
}

export interface TimelinePage {
  readonly frame: SiteFrame;
  /** The release. */
  readonly over: string;
  readonly title: string;
  readonly summary: string;
  readonly picture: TimelineFigure | undefined;
  readonly caption: string;
  readonly until: string;
  readonly columns: ViewContext['words']['timeline']['columns'];
  readonly rows: readonly TimelineRow[];
  readonly legend: Legend;
  /** The notes of milestones; undefined if none has one. */
  readonly notes: TimelineNotes | undefined;
  readonly compare: NavLink | undefined;
  /** Links to the calendar: to subscribe to, and as a file; empty on a site without calendars. */
  readonly calendar: readonly NavLink[];
}

/** Returns the page model of a release's timeline: a picture, and a table with all details. */
export const timelinePage = memoizeLast((context: ViewContext, release: Release): TimelinePage => {
  const { words, urls } = context;
  const rows = timelineRows(context, release);
  const name = inLanguage(release, context).title;
  return {
    frame: siteFrame(context, {
      title: words.timeline.title(name),
      description: words.timeline.description(name),
      path: urls.timeline(release.id),
      trail: releaseTrail(context, release),
      release,
      editPath: release.timelinePath,
    }),
    over: name,
    title: words.common.ofRelease.timeline,
    summary: summaryText(context, release, rows),
    picture: picture(context, release, rows),
    caption: words.timeline.caption(name),
    until: words.timeline.until,
    columns: words.timeline.columns,
    rows,
    legend: legend('milestoneState', context),
    notes: notesOf(context, rows),
    compare: compareLink(context, release),
    calendar: calendarLinks(context, urls.releaseCalendar(release.id)),
  };
});

function notesOf({ words }: ViewContext, rows: readonly TimelineRow[]): TimelineNotes | undefined {
  const entries = rows.flatMap(({ title, href, noteHtml }) =>
    noteHtml === undefined ? [] : [{ link: { label: title, href }, html: noteHtml }],
  );
  return entries.length === 0 ? undefined : { ...section('notes', words.timeline.notes), entries };
}

function summaryText({ words }: ViewContext, release: Release, rows: readonly TimelineRow[]) {
  const ga = rows[release.milestones.findIndex(({ kind }) => kind === 'ga')];
  const next = rows.find(({ state }) => state === 'next');
  const overdue = rows.filter(({ state }) => state === 'overdue').map((row) => row.title);
  const line = (row: TimelineRow) => words.timeline.lineOf(row.title, row.tag.word, dayOfRow(row));
  const texts = [
    ga === undefined ? undefined : line(ga),
    next === undefined || next === ga ? undefined : line(next),
    overdue.length === 0 ? undefined : words.timeline.overdueLine(words.formats.list(overdue)),
  ];
  return texts.filter((text) => text !== undefined).join(' ');
}

function dayOfRow(row: TimelineRow): string {
  return (row.actual ?? row.planned)?.text ?? row.noPlan;
}

function picture(
  context: ViewContext,
  release: Release,
  rows: readonly TimelineRow[],
): TimelineFigure | undefined {
  const { words, today } = context;
  const geometry = timelinePicture({
    rows: release.milestones.map((milestone, index) =>
      pictureRow(milestone, rows[index], words.common.dayUnknown),
    ),
    today,
  });
  if (geometry === undefined) return undefined;
  const titleOf = (id: string) => rows.find((row) => row.id === id)?.title ?? id;
  return {
    geometry,
    tags: Object.fromEntries(rows.map((row) => [row.id, row.tag])),
    title: words.timeline.pictureTitle(inLanguage(release, context).title),
    description: words.timeline.pictureDescription,
    months: monthNames(context, geometry.ticks),
    today: words.timeline.today,
    notes: pictureNotes(context, release, geometry, titleOf),
  };
}

function pictureNotes(
  { words }: ViewContext,
  { milestones }: Release,
  { rows, undated }: TimelineFigure['geometry'],
  titleOf: (id: string) => string,
): string[] {
  const hasPlans = rows.some(({ plan }) => plan !== undefined);
  const hasPeriods = milestones.some(
    (milestone) => milestone.actual === undefined && isLongPlan(milestone),
  );
  return [
    ...(hasPlans ? [words.timeline.planNote] : []),
    ...(hasPeriods ? [words.timeline.periodNote] : []),
    ...(undated.length === 0
      ? []
      : [words.timeline.undated(words.formats.list(undated.map(titleOf)))]),
  ];
}

function isLongPlan(milestone: Milestone): boolean {
  const period = plannedPeriod(milestone);
  return period !== undefined && period.first !== period.last;
}

function pictureRow(milestone: Milestone, row: TimelineRow | undefined, dayUnknown: string) {
  const { actual } = milestone;
  const period = plannedPeriod(milestone);
  const known = actual !== undefined && actual.from !== null && actual.to !== null;
  return {
    id: milestone.id,
    label: known || actual === undefined ? milestone.title : `${milestone.title} (${dayUnknown})`,
    state: row?.state ?? 'upcoming',
    planned: period?.last,
    plannedFrom: period?.first,
    actual: known ? ([actual.from, actual.to] as const) : undefined,
    ends: milestone.ends,
  };
}
