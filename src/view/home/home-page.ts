import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import { isReleased, nextMilestone } from '../../domain/schedule.ts';
import { dayOf } from '../../domain/milestone-order.ts';
import type { ViewContext } from '../context.ts';
import { milestoneLabel, relativeDay, type When } from '../shared/format.ts';
import { whenText } from '../shared/plan-text.ts';
import type { Fact } from '../shared/facts.ts';
import { optionalHtml } from '../shared/inline.ts';
import { itemEntry, type ItemEntry } from '../item/item-entry.ts';
import { latestItems } from './latest-items.ts';
import { releaseFacts } from '../release/release-facts.ts';
import { releaseItems } from '../release/release-items.ts';
import { releaseTable, supportRule, type ReleaseTable } from '../release/release-table.ts';
import { upgradeSummary, type UpgradeSummary } from '../release/release-upgrade.ts';
import { localText } from '../shared/labels.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { temporarySection, section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { inLanguage, langsOf } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

export interface HomePage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly empty: string | undefined;
  readonly newest: NewestRelease | undefined;
  readonly next: NextMilestone | undefined;
  readonly table: (Section & ReleaseTable) | undefined;
  readonly rule: string | undefined;
  readonly legend: Legend;
  readonly latest: (Section & { readonly entries: readonly ItemEntry[] }) | undefined;
}

/** The newest published release; before the first one, the newest in preparation. */
export interface NewestRelease extends NavLink {
  readonly over: string;
  readonly leadHtml: Html | undefined;
  readonly facts: readonly Fact[];
  readonly upgradeSummary: UpgradeSummary;
  readonly highlights: Section & { readonly entries: readonly ItemEntry[] };
  readonly read: NavLink;
}

export interface NextMilestone extends Section {
  readonly link: NavLink;
  readonly when: When;
}

/** Number of the latest items to list. */
const LATEST_COUNT = 6;

/** Returns the page model of the home page. */
export const homePage = memoizeLast((context: ViewContext): HomePage => {
  const { words, urls, catalog, today } = context;
  const { releases } = catalog;
  const newest = releases.findLast((one) => isReleased(one, today)) ?? releases.at(-1);
  const title = localText(catalog.site.title, context);
  const latest = latestItems(context, LATEST_COUNT);
  return {
    frame: siteFrame(context, {
      description: words.home.description(title, newest?.title ?? ''),
      path: urls.home(),
      shows: [...latest, ...langsOf(context, newest === undefined ? [] : [newest])],
      feed: { of: 'site' },
    }),
    title,
    empty: newest === undefined ? words.home.empty : undefined,
    newest: newest === undefined ? undefined : newestRelease(context, newest),
    next: nextOfAll(context),
    table:
      newest === undefined
        ? undefined
        : { ...section('releases', words.home.releases), ...releaseTable(context) },
    rule: supportRule(context),
    legend: legend('support', context),
    latest:
      latest.length === 0
        ? undefined
        : { ...section('latest', words.home.latest), entries: latest },
  };
});

function newestRelease(context: ViewContext, original: Release): NewestRelease {
  const release = inLanguage(original, context);
  const { words, urls, today } = context;
  const { breaking, deprecations, others } = releaseItems(context, release);
  const included = [...breaking, ...deprecations, ...others];
  const href = urls.release(release.id);
  return {
    label: release.title,
    lang: release.lang,
    href,
    over: isReleased(release, today) ? words.home.newest : words.home.inPreparation,
    leadHtml: optionalHtml(release.summary),
    facts: releaseFacts(context, release),
    upgradeSummary: upgradeSummary(context, release, breaking.length),
    highlights: {
      ...section('highlights', words.home.highlights(release.title)),
      entries: highlightsOf(included).map((item) => itemEntry(context, release, item)),
    },
    read: { label: words.home.read, href },
  };
}

/** Returns the highlights of a release; if it names none, its first features. */
function highlightsOf(items: readonly Item[]): readonly Item[] {
  const highlights = items.filter(({ highlight }) => highlight);
  return highlights.length > 0
    ? highlights
    : items.filter(({ kind }) => kind === 'feature').slice(0, LATEST_COUNT);
}

/** Returns the next milestone of all releases; undefined if none is planned. */
function nextOfAll(context: ViewContext): NextMilestone | undefined {
  const { words, urls, catalog, today } = context;
  const upcoming = catalog.releases
    .flatMap((release) => nextOf(release, today))
    .toSorted((a, b) => a.day.localeCompare(b.day))[0];
  if (upcoming === undefined) return undefined;
  const { release, milestone } = upcoming;
  const when = whenText(milestone, context, 'long');
  if (when === undefined) return undefined;
  return {
    ...temporarySection('next', words.home.next),
    link: {
      label: words.home.nextOf(milestoneLabel(milestone), release.title),
      href: urls.milestone(release.id, milestone.id),
    },
    when: relativeDay(when),
  };
}

function nextOf(
  release: Release,
  today: string,
): { release: Release; milestone: Milestone; day: string }[] {
  const milestone = nextMilestone(release, today);
  const day = milestone === undefined ? undefined : dayOf(milestone);
  return milestone === undefined || day === undefined ? [] : [{ release, milestone, day }];
}
