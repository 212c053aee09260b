import type { UpgradePath } from '../../domain/upgrade-path.ts';
import { isReleased } from '../../domain/schedule.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { fact, facts, tagValue, type Fact, type FactValue } from '../shared/facts.ts';
import { supportTag } from '../shared/labels.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { stepsByVersion, type StepsByVersion } from './steps-by-version.ts';
import { pathDowntime, type PathDowntime } from './path-downtime.ts';
import { foldedIssues, unrecordedIssues, type FoldedList } from './path-folded.ts';
import { advisedNotes, hopModel, type HopModel, stepsOf, type StepGroup } from './path-hop.ts';
import { deprecationStep, openIssueStep } from './path-item.ts';
import { pathPlan, type PlanModel } from './path-plan.ts';
import { versionName } from '../shared/version-label.ts';
import { section, sectionLink, type Section } from '../shared/section.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { inLanguage } from '../shared/translated.ts';
import { leaveNotices } from './leave-notice.ts';
import type { Notice } from '../release/withdrawn.ts';
import { escapeText } from '../../lib/html.ts';

export interface UpgradePathPage {
  readonly frame: SiteFrame;
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly notice: Notice | undefined;
  /** The warnings to leave a start that is withdrawn. */
  readonly leave: readonly Notice[];
  readonly facts: readonly Fact[];
  readonly toc: Nav;
  /** Of all hops together, if there are several. */
  readonly downtime: PathDowntime | undefined;
  readonly plan: PlanModel | undefined;
  readonly stepsByVersion: StepsByVersion | undefined;
  readonly hops: readonly HopModel[];
  /** Shown in the browser if a filter hides all steps of a section. */
  readonly nothingLeft: string;
  readonly deprecations: StepGroup | undefined;
  readonly issues: StepGroup & { readonly none: string | undefined };
  /** Known issues fixed on the path. */
  readonly left: FoldedList | undefined;
  /** Known issues of which the state at the end is not recorded. */
  readonly unrecorded: FoldedList | undefined;
  readonly more: Section & { readonly links: readonly NavLink[] };
  readonly legend: Legend;
}

/** Returns the page model of a path: breaking changes, steps, downtime and known issues. */
export function upgradePathPage(context: ViewContext, path: UpgradePath): UpgradePathPage {
  const { words, urls } = context;
  const own = words.upgradePath;
  const { from, to } = names(context, path);
  const isInside = path.from.id === path.to.id;
  const hops = path.hops.flatMap((_hop, index) => hopModel(context, path, index));
  const parts = { hops, deprecations: deprecations(context, path), issues: issues(context, path) };
  const title = isInside ? own.inside(from) : own.title(from, to);
  const more = { ...section('more', own.more), links: furtherLinks(context, path) };
  return {
    frame: siteFrame(context, {
      title,
      description: isInside ? own.descriptionInside(from) : own.description(from, to),
      path: urls.upgradePath(path.from.id, path.to.id),
      trail: [{ label: words.common.upgrade, href: urls.upgrade() }],
      shows: [
        ...hops.flatMap(stepsOf),
        ...(parts.deprecations?.steps ?? []),
        ...parts.issues.steps,
      ],
    }),
    over: own.over,
    title,
    lead: leadText(context, path),
    notice: isReleased(path.to, context.today)
      ? undefined
      : { title: own.toCome(to), html: escapeText(own.toComeText) },
    leave: leaveNotices(context, path),
    facts: pathFacts(context, path),
    toc: toc(context, [...hops, parts.deprecations, parts.issues, more]),
    downtime: hops.length > 1 ? totalDowntime(context, path) : undefined,
    plan: pathPlan(context, path, hops),
    stepsByVersion: stepsByVersion(context, path, hops),
    ...parts,
    nothingLeft: own.nothingLeft,
    left: foldedIssues(context, path),
    unrecorded: unrecordedIssues(context, path),
    more,
    legend: legend('advice', context),
  };
}

function names(context: ViewContext, { from, to }: UpgradePath) {
  return { from: inLanguage(from, context).title, to: inLanguage(to, context).title };
}

/** Returns a sentence with versions and hops, and one with the stops. */
function leadText(context: ViewContext, path: UpgradePath): string {
  const { words } = context;
  const own = words.upgradePath;
  const start = path.start === undefined ? path.from.version : versionName(path.from, path.start);
  const end = path.end === undefined ? path.to.version : versionName(path.to, path.end);
  const stops = path.hops.slice(0, -1).map(({ to }) => inLanguage(to, context).title);
  return [
    own.lead(start, end, path.hops.length),
    ...(stops.length === 0 ? [] : [own.stops(words.formats.list(stops))]),
  ].join(' ');
}

function pathFacts(context: ViewContext, { from, to, start, end }: UpgradePath): Fact[] {
  const { words, urls, catalog, today } = context;
  const own = words.upgradePath;
  const value = (release: UpgradePath['from'], milestone: UpgradePath['end']): FactValue[] => {
    const name = { text: inLanguage(release, context).title, href: urls.release(release.id) };
    if (milestone === undefined) return [name, { text: release.version }];
    const href = urls.milestone(release.id, milestone.id);
    return [name, { text: versionName(release, milestone), href }];
  };
  const support = supportWindow(catalog, to, today);
  return [
    ...facts(own.from, value(from, start)),
    ...facts(own.to, value(to, end)),
    ...fact(words.release.facts.support, tagValue(supportTag(support.state, context))),
  ];
}

function totalDowntime(context: ViewContext, { hops }: UpgradePath): PathDowntime {
  return pathDowntime(context, hops.flatMap(advisedNotes));
}

function deprecations(context: ViewContext, path: UpgradePath): StepGroup | undefined {
  if (path.deprecations.length === 0) return undefined;
  return {
    ...section('deprecations', context.words.upgradePath.deprecations),
    steps: path.deprecations.map((item) => deprecationStep(context, item)),
  };
}

function issues(context: ViewContext, path: UpgradePath): UpgradePathPage['issues'] {
  const own = context.words.upgradePath;
  return {
    ...section('known-issues', own.issues(names(context, path).to)),
    steps: path.openIssues.map((issue) => openIssueStep(context, issue)),
    none: path.openIssues.length === 0 ? own.noIssues : undefined,
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
