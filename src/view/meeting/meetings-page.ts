import type { Meeting } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import type { ViewContext } from '../context.ts';
import { dayText, type When } from '../shared/format.ts';
import { foldLabel, MAX_LINES } from '../shared/fold-label.ts';
import { meetingLink, releaseLink } from '../shared/entry-links.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';

export interface MeetingRow extends NavLink {
  readonly when: When;
  readonly release: NavLink | undefined;
  readonly lines: string;
}

/** The meetings of a year. */
interface MeetingYear {
  readonly year: Section;
  readonly meetings: readonly MeetingRow[];
  /** Set where the page is long, and all years but the newest are folded. */
  readonly folded: string | undefined;
}

export interface MeetingsPage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly lead: string;
  /** Newest first. */
  readonly years: readonly MeetingYear[];
}

/** Returns the page model of all meetings, by year, newest first. */
export function meetingsPage(context: ViewContext): MeetingsPage {
  const { words, urls, catalog } = context;
  const isLong = catalog.meetings.length > MAX_LINES;
  const years = Map.groupBy(catalog.meetings.toReversed(), ({ date }) => date.slice(0, 4));
  return {
    frame: siteFrame(context, {
      title: words.meetings.title,
      description: words.meetings.lead,
      path: urls.meetings(),
      shows: catalog.meetings.map((meeting) => meetingLink(context, meeting)),
    }),
    title: words.meetings.title,
    lead: catalog.meetings.length === 0 ? words.meetings.none : words.meetings.lead,
    years: [...years].map(([year, meetings], index) => ({
      folded:
        isLong && index > 0
          ? foldLabel(context, meetings, { max: 0 })
          : foldLabel(context, meetings),
      year: section(year, year),
      meetings: meetings.map((meeting) => meetingRow(context, meeting)),
    })),
  };
}

function meetingRow(context: ViewContext, meeting: Meeting): MeetingRow {
  const release =
    meeting.release === undefined ? undefined : findRelease(context.catalog, meeting.release);
  return {
    ...meetingLink(context, meeting),
    when: dayText(meeting.date, context),
    release: release === undefined ? undefined : releaseLink(context, release),
    lines: context.words.meetings.lines(meeting.entries.length),
  };
}
