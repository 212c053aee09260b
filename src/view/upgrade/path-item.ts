import type { Item, KnownIssue } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import type { PathItem } from '../../domain/path-items.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { fact } from '../shared/facts.ts';
import { inlineHtml, optionalHtml, plainText } from '../shared/inline.ts';
import { duties } from '../item/item-entry.ts';
import {
  breakingTag,
  deprecationTag,
  issueTag,
  releaseName,
  removalTag,
  severityTag,
} from '../shared/labels.ts';
import { componentFact, sinceFact, versionAlready, type StepModel } from './path-step.ts';
import { versionName } from '../shared/version-label.ts';
import { releaseLink } from '../shared/entry-links.ts';
import { inLanguage, summaryOf } from '../shared/translated.ts';

/** Returns a breaking change or a removal on a path as a step. */
export function changeStep(context: ViewContext, path: UpgradePath, change: PathItem): StepModel {
  const { release, milestone } = change.at;
  const step = itemStep(context, change.item);
  return {
    ...step,
    tags: [change.item.breaking ? breakingTag(context) : removalTag(context)],
    facts: sinceFact(context, path, release, milestone.id),
    filterBy: {
      ...step.filterBy,
      since: versionAlready(path, release, milestone.id),
    },
  };
}

/** Returns a deprecated feature that is removed on the path as a step. */
export function removalStep(context: ViewContext, path: UpgradePath, removal: PathItem): StepModel {
  const { words } = context;
  const { release, milestone } = removal.at;
  const announced = releaseLink(context, removal.release);
  const step = itemStep(context, removal.item);
  return {
    ...step,
    tags: [removalTag(context)],
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

/** Returns a deprecation that takes effect after the path's end as a step. */
export function deprecationStep(context: ViewContext, item: Item): StepModel {
  const { words, catalog } = context;
  const home = findRelease(catalog, item.release);
  const announced = home === undefined ? undefined : releaseLink(context, home);
  return {
    ...itemStep(context, item),
    tags: [deprecationTag(context)],
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

function itemStep(context: ViewContext, original: Item): StepModel {
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
    filterBy: { area: item.area },
  };
}

/** Returns a known issue of the path's end as a step, with its workaround. */
export function openIssueStep(context: ViewContext, original: KnownIssue): StepModel {
  const { words } = context;
  const issue = inLanguage(original, context);
  const workaround = optionalHtml(issue.workaround);
  const summary = summaryOf(issue);
  return {
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
    filterBy: { area: issue.area },
  };
}
