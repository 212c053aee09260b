import type { Meeting } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import type { ViewContext } from '../context.ts';
import { dayValue, fact, facts, type Fact } from '../shared/facts.ts';
import { dayText } from '../shared/format.ts';
import { resolveHtml } from '../shared/html.ts';
import { entryGroups, type EntryGroup } from './meeting-entries.ts';
import { titleWithCode } from '../shared/inline.ts';
import { meetingTitle } from './meeting-title.ts';
import { meetingLink, releaseLink } from '../shared/entry-links.ts';
import { pager, type Pager } from '../shared/pager.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { addressLabel, sourceList, type Source } from '../shared/sources.ts';
import { contextIn } from '../shared/context-in.ts';
import { inLanguage, localizedPath } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

export interface MeetingPage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly titleHtml: Html | undefined;
  /** Language of the title, if it is not the page's. */
  readonly titleLang: string | undefined;
  /** Language of the body, if it is not the page's. */
  readonly lang: string | undefined;
  readonly facts: readonly Fact[];
  readonly bodyHtml: Html;
  readonly lines: Section & { readonly groups: readonly EntryGroup[] };
  readonly sources: { readonly title: string; readonly list: readonly Source[] };
  readonly pager: Pager | undefined;
}

/** Returns the page model of a meeting: the body, and each line with the states it set. */
export function meetingPage(context: ViewContext, original: Meeting): MeetingPage {
  const { words, urls, catalog } = context;
  const meeting = inLanguage(original, context);
  const title = meetingTitle(context, meeting);
  const index = catalog.meetings.findIndex(({ slug }) => slug === meeting.slug);
  return {
    frame: siteFrame(context, {
      // Browser tabs are narrow: the day tells meetings apart, their titles are long.
      title: words.meetings.untitled(words.formats.day(meeting.date)),
      description: words.meetings.description(words.formats.day(meeting.date)),
      path: urls.meeting(meeting.slug),
      trail: [{ label: words.common.meetings, href: urls.meetings() }],
      editPath: localizedPath(meeting, context),
      shows: [meeting],
      article: { published: meeting.date, updated: meeting.updated },
    }),
    title,
    titleHtml: titleWithCode(meeting.title),
    titleLang: meeting.title === undefined ? undefined : meeting.lang,
    lang: meeting.lang,
    facts: meetingFacts(context, meeting),
    bodyHtml: resolveHtml(meeting.body.html, contextIn(context, meeting)),
    lines: {
      ...section('lines', words.meetings.entries),
      groups: entryGroups(context, meeting),
    },
    sources: { title: words.common.sources, list: sourceList(meeting.sources) },
    pager: pager(
      context,
      words.meetings.neighbours,
      neighbour(context, catalog.meetings[index - 1]),
      neighbour(context, catalog.meetings[index + 1]),
    ),
  };
}

function meetingFacts(context: ViewContext, meeting: Meeting): Fact[] {
  const own = context.words.meetings;
  const { source, participants } = meeting;
  const release =
    meeting.release === undefined ? undefined : findRelease(context.catalog, meeting.release);
  const about = release === undefined ? undefined : releaseLink(context, release);
  return [
    ...fact(own.date, dayValue(dayText(meeting.date, context))),
    ...fact(own.about, about === undefined ? undefined : { text: about.label, href: about.href }),
    ...facts(
      own.participants,
      participants.length === 0 ? [] : [context.words.formats.list(participants)],
    ),
    ...fact(
      own.source,
      source === undefined ? undefined : { text: addressLabel(source), href: source },
    ),
  ];
}

function neighbour(context: ViewContext, meeting: Meeting | undefined): NavLink | undefined {
  if (meeting === undefined) return undefined;
  return meetingLink(context, meeting);
}
