import { anchorOf } from '../../domain/page-ids.ts';
import type { KnownIssue, Release } from '../../domain/catalog.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import { knownIssueState } from '../../domain/known-issue-state.ts';
import type { ApiKnownIssue, ApiKnownIssues } from '../../schema/api/known-issue.ts';
import { absoluteHtml } from '../../view/shared/absolute-html.ts';
import { settingsOf } from '../../domain/settings.ts';
import type { ViewContext } from '../../view/context.ts';
import { plainText } from '../../view/shared/inline.ts';
import { embeddedBody } from '../../view/shared/embedded-body.ts';
import { issueDays } from '../../view/feed/issue-days.ts';
import { identities } from '../../view/site/identity.ts';
import { summaryOf } from '../../view/shared/translated.ts';
import { daysOf, headOf, identityOf, orNull, refOf } from './common.ts';

/** Returns `known-issues.json`: the known issues of all releases, each once. */
export function apiKnownIssues(context: ViewContext): ApiKnownIssues {
  const affected = releasesByIssue(context);
  return {
    ...headOf(context, 'known-issues'),
    known_issues: context.catalog.releases.flatMap((release) =>
      release.issues.map((issue) =>
        apiIssue(context, release, issue, affected.get(refOf(issue)) ?? []),
      ),
    ),
  };
}

function releasesByIssue({ catalog, today }: ViewContext): ReadonlyMap<string, string[]> {
  const pairs = catalog.releases.flatMap((release) =>
    issuesOf(catalog, release, today).map((issue) => ({ ref: refOf(issue), release: release.id })),
  );
  const groups = Map.groupBy(pairs, ({ ref }) => ref);
  return new Map([...groups].map(([ref, list]) => [ref, list.map(({ release }) => release)]));
}

function apiIssue(
  context: ViewContext,
  release: Release,
  issue: KnownIssue,
  releases: string[],
): ApiKnownIssue {
  const { urls, catalog, today } = context;
  const path = urls.issue(issue);
  const html = embeddedBody(issue.body.html, anchorOf(issue.slug), context);
  return {
    ...identityOf(context, issue, identities(context).issue(issue), path),
    title: plainText(issue.title),
    state: knownIssueState(catalog, issue, release, today).state,
    severity: orNull(issue.severity),
    area: orNull(issue.area),
    components: issue.component,
    settings: settingsOf(issue),
    summary: orNull(summaryOf(issue)),
    affects: issue.affects.map(({ from, to, note }) => ({
      from: orNull(from),
      to: orNull(to),
      note: orNull(note),
    })),
    releases,
    fixed_in: issue.fixed_in,
    workaround: orNull(issue.workaround),
    tracker: orNull(issue.tracker),
    ...daysOf(issueDays(context.catalog, release, issue, context.today)),
    links: issue.links,
    html: absoluteHtml(html, urls.absolute(path)),
  };
}
