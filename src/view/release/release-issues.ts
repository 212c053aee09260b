import type { KnownIssue, Release } from '../../domain/catalog.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import {
  knownIssueState,
  mayAffect,
  type KnownIssueState,
} from '../../domain/known-issue-state.ts';
import type { ViewContext } from '../context.ts';
import { areaFacet, type Filter } from '../shared/filter.ts';
import { milestoneLabel } from '../shared/format.ts';
import { fixTexts } from '../known-issue/fixes.ts';
import { versionLabel } from '../shared/version-label.ts';
import { plainText } from '../shared/inline.ts';
import { issueTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';

export interface IssueLine {
  readonly title: string;
  /** Language of the title, if it is not the page's. */
  readonly lang?: string | undefined;
  readonly href: string;
  readonly tag: Tag;
  readonly remark: string | undefined;
  /** Rendered struck through, since it does not affect the newest version. */
  readonly struck: boolean;
  /** The value that a filter compares (filter.ts). */
  readonly facet?: string | undefined;
}

export interface IssueSection extends Section {
  /** The number of issues in each state. */
  readonly lead: string;
  readonly issues: readonly IssueLine[];
}

/** Returns the known issues of a release, open ones first; undefined if there are none. */
export function issueSection(
  context: ViewContext,
  release: Release,
  filter: Filter | undefined,
): IssueSection | undefined {
  const issues = issuesOf(context.catalog, release, context.today);
  if (issues.length === 0) return undefined;
  const lines = issues.map((issue) => ({
    state: knownIssueState(context.catalog, issue, release, context.today).state,
    line: issueLine(context, release, issue, filter),
  }));
  const sorted = lines.toSorted((a, b) => rank(a.state) - rank(b.state));
  const count = (wanted: string) => lines.filter(({ state }) => state === wanted).length;
  return {
    ...section('known-issues', context.words.release.issues),
    lead: context.words.knownIssues.counts(
      count('open'),
      count('fixed'),
      count('ended'),
      count('unknown'),
    ),
    issues: sorted.map(({ line }) => line),
  };
}

/** Sorts open issues first, then those of which it is not known. */
function rank(state: KnownIssueState['state']): number {
  if (state === 'open') return 0;
  return state === 'unknown' ? 1 : 2;
}

/** Returns a known issue as one line: its state in the release, and the versions with a fix. */
export function issueLine(
  context: ViewContext,
  release: Release,
  issue: KnownIssue,
  filter: Filter | undefined,
): IssueLine {
  const { catalog, today, urls } = context;
  const { state, fixes } = knownIssueState(catalog, issue, release, today);
  const remarks = fixTexts(context, fixes, (fix) =>
    versionLabel(context, fix, release, fix.milestone.version ?? milestoneLabel(fix.milestone)),
  );
  const { title, lang } = inLanguage(issue, context);
  return {
    title: plainText(title),
    lang,
    href: urls.issue(issue),
    tag: issueTag(state, context),
    struck: !mayAffect(state),
    facet: areaFacet(issue, filter),
    remark: remarks.length === 0 ? undefined : remarks.join('; '),
  };
}
