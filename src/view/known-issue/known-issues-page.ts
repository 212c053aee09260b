import type { KnownIssue, Release } from '../../domain/catalog.ts';
import { issuesElsewhere, issuesOf } from '../../domain/issues-of.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { knownIssueModel, type KnownIssueModel } from './known-issue-model.ts';
import { releaseTrail } from '../release/release-trail.ts';
import { temporarySection } from '../shared/section.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { inLanguage } from '../shared/translated.ts';

export interface IssueGroup {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly KnownIssueModel[];
}

export interface KnownIssuesPage {
  readonly frame: SiteFrame;
  /** The release. */
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly overviewLabel: string;
  /** Open issues first; empty groups are left out. */
  readonly groups: readonly IssueGroup[];
}

/**
 * Returns the page model of the known issues that affect or affected a release, open ones first.
 */
export const knownIssuesPage = memoizeLast(
  (context: ViewContext, release: Release): KnownIssuesPage => {
    const { words, urls, catalog, today } = context;
    const own = words.knownIssues;
    const name = inLanguage(release, context).title;
    const issues = issuesOf(catalog, release, today).map((issue) =>
      knownIssueModel(context, release, issue),
    );
    const groups = (['open', 'unknown', 'fixed', 'ended'] as const)
      .map((state) => ({
        ...temporarySection(state, own.groups[state]),
        lines: issues.filter((issue) => issue.state === state),
      }))
      .concat({
        ...temporarySection('elsewhere', own.elsewhere.group),
        lines: issuesElsewhere(catalog, release, today).map((issue) =>
          elsewhereModel(context, release, issue),
        ),
      })
      .filter((group) => group.lines.length > 0);
    const count = (state: KnownIssueModel['state']) =>
      issues.filter((issue) => issue.state === state).length;
    return {
      frame: siteFrame(context, {
        title: own.title(name),
        description: own.description(name),
        path: urls.knownIssues(release.id),
        trail: releaseTrail(context, release),
        release,
        shows: issues,
      }),
      over: name,
      title: words.common.ofRelease.knownIssues,
      lead:
        issues.length === 0
          ? own.none
          : own.counts(count('open'), count('fixed'), count('ended'), count('unknown')),
      overviewLabel: own.overview,
      groups,
    };
  },
);

/** Returns an issue that no version of the release has, in whose folder it lies. */
function elsewhereModel(
  context: ViewContext,
  release: Release,
  issue: KnownIssue,
): KnownIssueModel {
  const model = knownIssueModel(context, release, issue);
  const tag = { ...model.tag, word: context.words.knownIssues.elsewhere.tag };
  return { ...model, tag, tags: [tag, ...model.tags.slice(1)] };
}
