import type { UpgradePath } from '../../domain/upgrade-path.ts';
import { isReleased } from '../../domain/schedule.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { facts, type Fact, type FactValue } from '../shared/facts.ts';
import { supportFact } from '../release/release-facts.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { stepsByVersion, type StepsByVersion } from './steps-by-version.ts';
import { pathDowntime, type PathDowntime } from './path-downtime.ts';
import type { FoldedList } from './folded-list.ts';
import { sentenceHtml, shownWhere } from './path-choice.ts';
import { foldedIssues, unrecordedIssues } from './path-folded.ts';
import { entriesOf, type HopModel, timedSteps } from './path-hop.ts';
import { boundedHops, READINGS_IN_PAGE } from './path-bounds.ts';
import { deprecationStep, openIssueStep } from './path-item.ts';
import { matchPanel, type MatchPanel } from './match-configuration.ts';
import { pathNewsModel, type PathNewsModel } from './path-news.ts';
import { readingList, type ReadingList } from './reading-list.ts';
import { pathPlan, type PlanModel } from './path-plan.ts';
import { hopsLine } from '../path-line/hops-line.ts';
import type { PathLine } from '../path-line/path-line.ts';
import { versionName } from '../shared/version-label.ts';
import { section, sectionLink, type Section } from '../shared/section.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { inLanguage } from '../shared/translated.ts';
import { leaveNotices, type LeaveNotice } from './leave-notice.ts';
import type { Notice } from '../release/withdrawn.ts';
import { escapeText, joinHtml, type Html } from '../../lib/html.ts';

export interface UpgradePathPage {
  readonly frame: SiteFrame;
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
  readonly texts: {
    /** Shown in the browser if a filter hides all steps of a section. */
    readonly nothingLeft: string;
    /** Stands above breaking changes. */
    readonly breaking: string;
    /** Text of the link to a step's own address. */
    readonly page: string;
  };
  readonly deprecations: (Section & ReadingList) | undefined;
  readonly issues: Section &
    ReadingList & { readonly lead: Html; readonly none: string | undefined };
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

/** Returns the page model of a path: breaking changes, steps, downtime and known issues. */
export function upgradePathPage(context: ViewContext, path: UpgradePath): UpgradePathPage {
  const { words, urls } = context;
  const own = words.upgradePath;
  const { from, to } = names(context, path);
  const isInside = path.from.id === path.to.id;
  const hops = boundedHops(context, path);
  const parts = { hops, deprecations: deprecations(context, path), issues: issues(context, path) };
  const title = isInside ? own.inside(from) : own.title(from, to);
  const news = pathNewsModel(context, path);
  const more = { ...section('more', own.more), links: furtherLinks(context, path) };
  return {
    frame: siteFrame(context, {
      title,
      description: isInside ? own.descriptionInside(from) : own.description(from, to),
      path: urls.upgradePath(path.from.id, path.to.id),
      trail: [{ label: words.common.upgrade, href: urls.upgrade() }],
      shows: [
        ...hops.flatMap(entriesOf),
        ...(parts.deprecations?.steps ?? []),
        ...parts.issues.steps,
      ],
    }),
    over: own.over,
    title,
    lead: leadHtml(context, path),
    line: hopsLine(context, path),
    notice: isReleased(path.to, context.today)
      ? undefined
      : { title: own.toCome(to), html: escapeText(own.toComeText) },
    leave: leaveNotices(context, path),
    facts: pathFacts(context, path),
    toc: toc(context, [...hops, parts.deprecations, parts.issues, news, more]),
    downtime: hops.length > 1 ? totalDowntime(context, path) : undefined,
    plan: pathPlan(context, path, hops),
    stepsByVersion: stepsByVersion(context, path, hops),
    ...parts,
    texts: { nothingLeft: own.nothingLeft, breaking: own.breakingLead, page: words.plan.page },
    left: foldedIssues(context, path),
    unrecorded: unrecordedIssues(context, path),
    news,
    match: matchPanel(context, path),
    more,
    legend: legend('advice', context),
  };
}

function names(context: ViewContext, { from, to }: UpgradePath) {
  return { from: inLanguage(from, context).title, to: inLanguage(to, context).title };
}

/** Returns a sentence with versions and hops, and one with the stops. */
function leadHtml(context: ViewContext, path: UpgradePath): Html {
  const { words } = context;
  const own = words.upgradePath;
  const stops = path.hops.slice(0, -1).map(({ to }) => inLanguage(to, context).title);
  const lead = sentenceHtml(path, own.lead('{from}', '{to}', path.hops.length));
  if (stops.length === 0) return lead;
  return joinHtml([lead, escapeText(own.stops(words.formats.list(stops)))], ' ');
}

function pathFacts(context: ViewContext, { from, to, start, end }: UpgradePath): Fact[] {
  const { words, urls, catalog, today } = context;
  const own = words.upgradePath;
  const value = (
    version: 'from' | 'to',
    release: UpgradePath['from'],
    milestone: UpgradePath['end'],
  ): FactValue[] => {
    const name = { text: inLanguage(release, context).title, href: urls.release(release.id) };
    if (milestone === undefined) return [name, { text: release.version }];
    const href = urls.milestone(release.id, milestone.id);
    return [name, { text: versionName(release, milestone), href, version }];
  };
  return [
    ...facts(own.from, value('from', from, start)),
    ...facts(own.to, value('to', to, end)),
    ...supportFact(context, supportWindow(catalog, to, today)),
  ];
}

function totalDowntime(context: ViewContext, path: UpgradePath): PathDowntime {
  return pathDowntime(
    context,
    path.hops.flatMap((hop) => timedSteps(path, hop)),
  );
}

function deprecations(context: ViewContext, path: UpgradePath): UpgradePathPage['deprecations'] {
  if (path.deprecations.length === 0) return undefined;
  return {
    ...section('deprecations', context.words.upgradePath.deprecations),
    ...readingList(
      context,
      path.deprecations.map((item) => deprecationStep(context, path, item)),
      READINGS_IN_PAGE / 2,
    ),
  };
}

function issues(context: ViewContext, path: UpgradePath): UpgradePathPage['issues'] {
  const own = context.words.upgradePath;
  const steps = path.issues.flatMap(({ issue, fateAt }) => {
    const shown = shownWhere(path, (choice) => fateAt(choice) === 'open');
    return shown === undefined ? [] : [openIssueStep(context, issue, shown)];
  });
  return {
    ...section('known-issues', own.issues(names(context, path).to)),
    lead: sentenceHtml(path, own.issuesLead('{to}')),
    ...readingList(context, steps, READINGS_IN_PAGE / 2),
    none: steps.every(({ hidden }) => hidden === true) ? own.noIssues : undefined,
  };
}

/** Returns links to the notes in full, to each hop, and to all other paths. */
function furtherLinks(context: ViewContext, { from, hops }: UpgradePath): NavLink[] {
  const { words, urls } = context;
  const title = (release: UpgradePath['from']) => inLanguage(release, context).title;
  const releases = hops.flatMap(({ skippedReleases, to }) => [...skippedReleases, to]);
  const isInside = hops.some((hop) => hop.to.id === from.id);
  return [
    ...releases.map((release) => ({
      label: words.upgradeNotes.title(title(release)),
      href: urls.upgradeNotes(release.id),
    })),
    ...(hops.length === 1 ? [] : hops).map((hop) => ({
      label: words.upgradePath.title(title(hop.from), title(hop.to)),
      href: urls.upgradePath(hop.from.id, hop.to.id),
    })),
    ...(isInside
      ? []
      : [
          {
            label: words.upgradePath.inside(title(from)),
            href: urls.upgradePath(from.id, from.id),
          },
        ]),
    { label: words.upgradeGuide.all, href: urls.upgrade() },
  ];
}

function toc({ words }: ViewContext, sections: readonly (Section | undefined)[]): Nav {
  return {
    label: words.common.onThisPage,
    links: sections.filter((one) => one !== undefined).map(sectionLink),
  };
}
