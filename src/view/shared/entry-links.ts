import type {
  Doc,
  Item,
  KnownIssue,
  Meeting,
  Milestone,
  Release,
  UpgradeNote,
} from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from './inline.ts';
import { meetingTitle } from '../meeting/meeting-title.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage } from './translated.ts';
import { versionLabel } from './version-label.ts';

/** Returns a link to an item's page, with the title in the page's language. */
export function itemLink(context: ViewContext, item: Item): NavLink {
  const { title, lang } = inLanguage(item, context);
  return { label: plainText(title), lang, href: context.urls.item(item) };
}

/** Returns a link to an upgrade note on its release's page. */
export function noteLink(context: ViewContext, note: UpgradeNote): NavLink {
  const { title, lang } = inLanguage(note, context);
  return { label: plainText(title), lang, href: context.urls.note(note) };
}

/** Returns a link to a known issue on its release's page. */
export function issueLink(context: ViewContext, issue: KnownIssue): NavLink {
  const { title, lang } = inLanguage(issue, context);
  return { label: plainText(title), lang, href: context.urls.issue(issue) };
}

/** Returns a link to a meeting's page; a missing title is made up in the page's language. */
export function meetingLink(context: ViewContext, original: Meeting): NavLink {
  const meeting = inLanguage(original, context);
  const lang = meeting.title === undefined ? undefined : meeting.lang;
  return { label: meetingTitle(context, meeting), lang, href: context.urls.meeting(meeting.slug) };
}

/** Returns a link to a page of the handbook. */
export function docLink(context: ViewContext, doc: Doc): NavLink {
  const { title, lang } = inLanguage(doc, context);
  return { label: plainText(title), lang, href: context.urls.doc(doc.slug) };
}

/** Returns a link to a milestone's page, which says if its version is withdrawn. */
export function milestoneLink(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): NavLink {
  return {
    label: versionLabel(context, { release, milestone }, release, milestone.title),
    href: context.urls.milestone(release.id, milestone.id),
  };
}

/** Returns a link to a release's notes. */
export function releaseLink(context: ViewContext, release: Release): NavLink {
  return { label: inLanguage(release, context).title, href: context.urls.release(release.id) };
}
