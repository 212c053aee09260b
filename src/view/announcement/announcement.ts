import type { Milestone, Release } from '../../domain/catalog.ts';
import { happened } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import { announcedChanges } from './announcement-changes.ts';
import { announcedFacts, kindSentence } from './announcement-facts.ts';
import {
  feedbackSection,
  issuesSection,
  notesSection,
  testSection,
} from './announcement-sections.ts';
import { milestoneLabel } from '../shared/format.ts';
import { plainText } from '../shared/inline.ts';
import { localText } from '../shared/labels.ts';
import { inLanguage } from '../shared/translated.ts';

/** One line of an announcement. Its address is absolute, since it is read outside the site. */
export interface AnnouncementLine {
  readonly text: string;
  readonly href?: string | undefined;
  /** Its advice or status in words, or the values before and after. */
  readonly mark?: string | undefined;
  /** Finished HTML. */
  readonly noteHtml?: string | undefined;
}

export interface AnnouncementSection {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly lists: readonly {
    readonly title?: string | undefined;
    readonly lines: readonly AnnouncementLine[];
  }[];
}

/** The announcement of a milestone: one model for mail, chat, Markdown and the page. */
export interface Announcement {
  readonly lang: string;
  readonly subject: string;
  /** Introduction in one or two sentences. */
  readonly lead: readonly string[];
  /** Tag, artefacts and days. */
  readonly facts: readonly {
    readonly label: string;
    readonly lines: readonly AnnouncementLine[];
  }[];
  readonly sections: readonly AnnouncementSection[];
  /** Link to the milestone's page. */
  readonly more: AnnouncementLine;
  /** Unique on the site, for example `r6-rc1`. */
  readonly id: string;
  readonly site: string;
  /** Recipient and sender of the mail, from site.yaml. */
  readonly mail: { readonly to: string | undefined; readonly from: string | undefined };
}

/** Returns the announcement of a milestone, with all states as they were at it. */
export function announcement(
  context: ViewContext,
  original: Release,
  milestone: Milestone,
): Announcement {
  const { words, urls, catalog, lang } = context;
  const release = inLanguage(original, context);
  const { mail: to, sender: from } = catalog.site.channels;
  const sections = [
    announcedChanges(context, release, milestone),
    notesSection(context, release, milestone),
    issuesSection(context, release, milestone),
    testSection(context, release, milestone),
    feedbackSection(context, milestone),
  ];
  return {
    lang,
    subject: subjectOf(context, release, milestone),
    lead: kindSentence(context, release, milestone),
    facts: announcedFacts(context, release, milestone),
    sections: sections.filter((section) => section !== undefined),
    more: {
      text: words.announcement.more,
      href: urls.absolute(urls.milestone(release.id, milestone.id)),
    },
    id: `${release.id}-${milestone.id}`,
    site: localText(catalog.site.title, context),
    mail: { to, from },
  };
}

function subjectOf(context: ViewContext, release: Release, milestone: Milestone): string {
  const { subject } = context.words.announcement;
  const isDone = happened(milestone, context.today);
  return (isDone ? subject.done : subject.planned)(
    plainText(release.title),
    milestoneLabel(milestone),
  );
}
