import type { UpgradePath } from '../../domain/upgrade-path.ts';
import { isReleased } from '../../domain/schedule.ts';
import { escapeText, type Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import type { PathLine } from '../path-line/path-line.ts';
import { hopsLine } from '../path-line/hops-line.ts';
import type { Notice } from '../release/withdrawn.ts';
import type { Fact } from '../shared/facts.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { section, sectionLink, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import type { FoldedList } from './folded-list.ts';
import { leaveNotices, type LeaveNotice } from './leave-notice.ts';
import { matchPanel, type MatchPanel } from './match-configuration.ts';
import { boundedHops } from './path-bounds.ts';
import type { PathDowntime } from './path-downtime.ts';
import { furtherLinks, pathDeprecations, pathIssues, type PathIssueList } from './path-ends.ts';
import { foldedIssues, unrecordedIssues } from './folded-issues.ts';
import { pathFacts, pathLead, pathTitle, totalDowntime } from './path-head.ts';
import { entriesOf, type HopModel } from './path-hop.ts';
import { pathNewsModel, type PathNewsModel } from './path-news.ts';
import { pathPlan, type PlanModel } from './path-plan.ts';
import type { DetailOf, PathEntry } from './path-step.ts';
import type { ReadingList } from './reading-list.ts';
import { stepsByVersion, type StepsByVersion } from './steps-by-version.ts';

/** Texts of the sections of a path. */
export interface PathTexts {
  /** Shown in the browser if a filter hides all steps of a section. */
  readonly nothingLeft: string;
  /** Stands above breaking changes. */
  readonly breaking: string;
  /** Text of the link to a step's own address. */
  readonly page: string;
}

/** The content of the page of a path, without what all pages have. The browser makes the same for longer paths. */
export interface PathContent {
  readonly over: string;
  readonly title: string;
  /** Versions in it follow the choice of the reader. */
  readonly lead: Html;
  /** Undefined for the path inside a release. */
  readonly line: PathLine | undefined;
  readonly notice: Notice | undefined;
  /** The warnings to leave a start that is withdrawn. */
  readonly leave: readonly LeaveNotice[];
  readonly facts: readonly Fact[];
  readonly toc: Nav;
  /** Of all hops together, if there are several. */
  readonly downtime: PathDowntime | undefined;
  readonly plan: PlanModel | undefined;
  readonly stepsByVersion: StepsByVersion | undefined;
  readonly hops: readonly HopModel[];
  readonly texts: PathTexts;
  readonly deprecations: (Section & ReadingList) | undefined;
  readonly issues: PathIssueList;
  /** Known issues fixed on the path. */
  readonly left: FoldedList | undefined;
  /** Known issues of which the state at the end is not recorded. */
  readonly unrecorded: FoldedList | undefined;
  /** Everything that is new on the way. */
  readonly news: PathNewsModel | undefined;
  readonly match: MatchPanel | undefined;
  readonly more: Section & { readonly links: readonly NavLink[] };
  readonly legend: Legend;
}

/**
 * Returns the content of a path: breaking changes, steps, downtime, known issues, and what is new. `detailOf` gives the
 * instructions of a step; without it, the browser loads them.
 */
export function pathContent(
  context: ViewContext,
  path: UpgradePath,
  detailOf: DetailOf | undefined,
): PathContent {
  const { words } = context;
  const own = words.upgradePath;
  const to = inLanguage(path.to, context).title;
  const hops = boundedHops(context, path, detailOf);
  const deprecations = pathDeprecations(context, path);
  const issues = pathIssues(context, path);
  const news = pathNewsModel(context, path);
  const more = { ...section('more', own.more), links: furtherLinks(context, path) };
  return {
    over: own.over,
    title: pathTitle(context, path),
    lead: pathLead(context, path),
    line: hopsLine(context, path),
    notice: isReleased(path.to, context.today)
      ? undefined
      : { title: own.toCome(to), html: escapeText(own.toComeText) },
    leave: leaveNotices(context, path),
    facts: pathFacts(context, path),
    toc: toc(context, [...hops, deprecations, issues, news, more]),
    downtime: hops.length > 1 ? totalDowntime(context, path) : undefined,
    plan: pathPlan(context, path, hops),
    stepsByVersion: stepsByVersion(context, path, hops),
    hops,
    deprecations,
    issues,
    texts: { nothingLeft: own.nothingLeft, breaking: own.breakingLead, page: words.plan.page },
    left: foldedIssues(context, path),
    unrecorded: unrecordedIssues(context, path),
    news,
    match: matchPanel(context, path),
    more,
    legend: legend('advice', context),
  };
}

function toc({ words }: ViewContext, sections: readonly (Section | undefined)[]): Nav {
  return {
    label: words.common.onThisPage,
    links: sections.filter((one) => one !== undefined).map(sectionLink),
  };
}

/** Returns the entries that the page of a path shows, with their languages. */
export function shownEntries({ hops, deprecations, issues }: PathContent): PathEntry[] {
  return [...hops.flatMap(entriesOf), ...(deprecations?.steps ?? []), ...issues.steps];
}
