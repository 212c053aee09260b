import type { Item, KnownIssue, Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import type { PathItem } from '../../domain/path-items.ts';
import { inclusionOf } from '../../domain/release-contents.ts';
import type { ChoiceRule } from '../../domain/path-versions.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { fact } from '../shared/facts.ts';
import { inlineHtml, optionalHtml, plainText } from '../shared/inline.ts';
import { duties } from '../item/item-duties.ts';
import {
  breakingTag,
  deprecationTag,
  issueTag,
  releaseName,
  removalTag,
  severityTag,
  statusTag,
} from '../shared/labels.ts';
import { componentFact, sinceFact, versionAlready, type ReadingModel } from './path-step.ts';
import { shownWhere, type Shown } from './path-choice.ts';
import { versionName } from '../shared/version-label.ts';
import { releaseLink } from '../shared/entry-links.ts';
import { inLanguage, summaryOf } from '../shared/translated.ts';

/** Returns a breaking change or a removal on a path, to read. */
export function changeStep(
  context: ViewContext,
  path: UpgradePath,
  change: PathItem,
): ReadingModel {
  const { release, milestone } = change.at;
  const step = itemReading(context, change.item);
  return {
    ...step,
    ...shownWhere(path, path.met(release, milestone.id)),
    tags: [
      change.item.breaking ? breakingTag(context) : removalTag(context),
      ...unrecordedTag(context, change.item),
    ],
    facts: sinceFact(context, path, release, milestone.id),
    filterBy: {
      ...step.filterBy,
      since: versionAlready(path, release, milestone.id),
    },
  };
}

/** Returns a deprecated feature that is removed on the path, to read. */
export function removalStep(
  context: ViewContext,
  path: UpgradePath,
  removal: PathItem,
): ReadingModel {
  const { words } = context;
  const { release, milestone } = removal.at;
  const announced = releaseLink(context, removal.release);
  const step = itemReading(context, removal.item);
  return {
    ...step,
    ...shownWhere(path, path.met(release, milestone.id)),
    tags: [removalTag(context), ...unrecordedTag(context, removal.item)],
    facts: [
      ...fact(words.upgradePath.removedWith, versionName(release, milestone)),
      ...fact(words.upgradePath.announcedIn, { text: announced.label, href: announced.href }),
      ...sinceFact(context, path, release, milestone.id).filter(
        ({ label }) => label === words.upgradePath.alreadyIn,
      ),
    ],
    filterBy: {
      ...step.filterBy,
      since: versionAlready(path, release, milestone.id),
    },
  };
}

/** Returns a deprecation that takes effect after the path's end, to read. */
export function deprecationStep(context: ViewContext, path: UpgradePath, item: Item): ReadingModel {
  const { words, catalog } = context;
  const home = findRelease(catalog, item.release);
  const announced = home === undefined ? undefined : releaseLink(context, home);
  return {
    ...itemReading(context, item),
    ...(home === undefined ? {} : shownWhere(path, announcedBy(path, home, item.since))),
    tags: [deprecationTag(context), ...unrecordedTag(context, item)],
    facts: [
      ...fact(
        words.item.facts.removedIn,
        item.removed_in === undefined ? undefined : releaseName(item.removed_in, context),
      ),
      ...fact(
        words.upgradePath.announcedIn,
        announced === undefined ? undefined : { text: announced.label, href: announced.href },
      ),
    ],
  };
}

/** Marks an item of which nobody wrote down whether its release has it. */
function unrecordedTag(context: ViewContext, item: Item): ReadingModel['tags'] {
  const home = findRelease(context.catalog, item.release);
  const isUnknown = home !== undefined && inclusionOf(home, item, context.today) === 'unrecorded';
  return isUnknown ? [statusTag(undefined, context)] : [];
}

/** Tells whether the version of the target that readers choose has an announcement. */
function announcedBy(path: UpgradePath, release: Release, since: string): ChoiceRule {
  const isMet = path.met(release, since);
  return release.id === path.to.id && path.from.id !== path.to.id ? isMet : () => true;
}

/** Returns an item to read, without what depends on a path. */
export function itemReading(context: ViewContext, original: Item): ReadingModel {
  const item = inLanguage(original, context);
  const own = duties(context, item);
  const summary = own.length > 0 ? undefined : summaryOf(item);
  return {
    id: `${item.release}--item-${item.slug}`,
    name: `${item.release}/items/${item.slug}`,
    title: plainText(item.title),
    lang: item.lang,
    href: context.urls.item(item),
    tags: [],
    summaryHtml: summary === undefined ? undefined : inlineHtml(summary),
    duties: own,
    facts: [],
    filterBy: { areas: item.areas.join(' ') },
  };
}

/** Returns a known issue of the path's end to read, with its workaround. */
export function openIssueStep(
  context: ViewContext,
  original: KnownIssue,
  shown: Shown = {},
): ReadingModel {
  const { words } = context;
  const issue = inLanguage(original, context);
  const workaround = optionalHtml(issue.workaround);
  const summary = summaryOf(issue);
  return {
    ...shown,
    id: `${issue.release}--issue-${issue.slug}`,
    name: `${issue.release}/known-issues/${issue.slug}`,
    title: plainText(issue.title),
    lang: issue.lang,
    href: context.urls.issue(issue),
    tags: [
      issue.severity === undefined
        ? issueTag('open', context)
        : severityTag(issue.severity, context),
    ],
    summaryHtml: summary === undefined ? undefined : inlineHtml(summary),
    duties:
      workaround === undefined ? [] : [{ label: words.knownIssues.workaround, html: workaround }],
    facts: componentFact(context, issue.component),
    filterBy: { areas: issue.area },
  };
}
