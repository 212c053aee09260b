import type { Milestone, Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { announcedChanges } from './announcement-changes.ts';
import { announcedFacts, kindSentence, tenseOf } from './announcement-facts.ts';
import type { Announcement } from './announcement-model.ts';
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
  return subject[tenseOf(context, release, milestone)](
    plainText(release.title),
    milestoneLabel(milestone),
  );
}
