import type { Release } from '../../domain/catalog.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import { calendarLinks } from '../calendar/calendar-links.ts';
import { compareLink } from '../compare/compare-link.ts';
import type { ViewContext } from '../context.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { releaseTrail } from '../release/release-trail.ts';
import type { NavLink } from '../site/nav.ts';
import { section, type Section } from '../shared/section.ts';
import type { Html } from '../../lib/html.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { timelineLead } from './timeline-lead.ts';
import { shownColumns, type TimelineColumn } from './timeline-columns.ts';
import { timelineFigure, type TimelineFigure } from './timeline-figure.ts';
import { timelineRows, type TimelineRow } from './timeline-rows.ts';
import { inLanguage } from '../shared/translated.ts';

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
  /** The columns that some row has something for; the others are left out. */
  readonly shown: readonly TimelineColumn[];
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
    summary: timelineLead(context, release),
    picture: timelineFigure(context, release, rows),
    caption: words.timeline.caption(name),
    until: words.timeline.until,
    columns: words.timeline.columns,
    shown: shownColumns(rows),
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
