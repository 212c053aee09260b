import type { Release } from '../../domain/catalog.ts';
import { maintainedOf } from '../../domain/maintained.ts';
import { hasProducts, productGroups } from '../../domain/products.ts';
import type { ViewContext } from '../context.ts';
import { FEED_FORMATS, feedFile } from '../feed/scope.ts';
import type { PathLine } from '../path-line/path-line.ts';
import { releaseLine } from '../path-line/release-line.ts';
import { nextOf, type NextMilestone } from '../release/next-milestone.ts';
import { newestOf } from '../release/newest-release.ts';
import { releasePicture, type ReleasePicture } from '../release/release-picture.ts';
import { supportStanding } from '../release/support-standing.ts';
import { section, temporarySection, type Section } from '../shared/section.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import { pathChooser, type PathChooser } from '../upgrade/path-chooser.ts';
import { pathsTo } from '../upgrade/paths-to.ts';

/** The first screen of the home page: how to upgrade, what is maintained, what comes next. */
export interface HomeStart {
  /** Undefined without paths, and on a site with several products: their pages have them. */
  readonly upgrade: HomeUpgrade | undefined;
  /** Undefined on a site with several products, whose table says it, and on one that says nothing about support. */
  readonly support: HomeSupport | undefined;
  readonly next: NextMilestone | undefined;
  /** The heading of what comes next, and the text if nothing is planned. */
  readonly nextSection: Section;
  readonly noNext: string;
  /** Feeds and calendars; undefined on a site without both. */
  readonly subscribe: Nav | undefined;
}

export interface HomeUpgrade extends Section {
  readonly line: PathLine | undefined;
  readonly chooser: PathChooser | undefined;
  /** Paths to the newest release: they work without a script. */
  readonly paths: Nav | undefined;
}

export interface HomeSupport extends Section {
  readonly texts: readonly string[];
  readonly picture: ReleasePicture | undefined;
}

/** Number of the newest releases on the home page; the maintained ones are added. */
const NEWEST_COUNT = 5;
/** Limit for the page size. */
const MAX_RELEASES = 12;
/** Number of paths that are linked below the chooser. */
const MAX_PATHS = 4;

/** Returns what the first screen of the home page shows. */
export function homeStart(context: ViewContext): HomeStart {
  const { words, catalog } = context;
  const isOne = !hasProducts(catalog);
  return {
    upgrade: isOne ? homeUpgrade(context) : undefined,
    support: isOne ? homeSupport(context) : undefined,
    next: nextOf(context, catalog.releases),
    nextSection: temporarySection('next', words.home.next),
    noNext: words.home.noNext,
    subscribe: subscribeNav(context),
  };
}

/** Returns the maintained and the newest releases of a site of one product, newest first. */
export function homeReleases({ catalog, today }: ViewContext): Release[] {
  const newest = catalog.releases.slice(-NEWEST_COUNT);
  const { maintained } = maintainedOf(catalog, catalog.releases, today);
  const shown = new Set([...newest, ...maintained].map(({ id }) => id));
  return catalog.releases
    .filter(({ id }) => shown.has(id))
    .toReversed()
    .slice(0, MAX_RELEASES);
}

function homeUpgrade(context: ViewContext): HomeUpgrade | undefined {
  const { words, catalog, today } = context;
  const newest = newestOf(catalog.releases, today);
  const [group] = productGroups(catalog);
  if (newest === undefined || group === undefined) return undefined;
  const paths = pathsTo(context, newest).slice(0, MAX_PATHS);
  const line = releaseLine(context, newest);
  const chooser = paths.length === 0 ? undefined : pathChooser(context, group);
  if (line === undefined && chooser === undefined && paths.length === 0) return undefined;
  return {
    ...section('way', words.home.upgrade),
    line,
    chooser,
    paths: paths.length === 0 ? undefined : { label: words.home.paths, links: paths },
  };
}

function homeSupport(context: ViewContext): HomeSupport | undefined {
  const texts = supportStanding(context, context.catalog.releases);
  const picture = releasePicture(context, homeReleases(context));
  if (texts.length === 0 && picture === undefined) return undefined;
  return { ...section('maintained', context.words.home.support), texts, picture };
}

function subscribeNav({ words, urls, catalog }: ViewContext): Nav | undefined {
  const { feeds, calendars } = catalog.site.features;
  const names = { xml: 'Atom', json: 'JSON' } as const;
  const links: NavLink[] = [
    ...(feeds
      ? FEED_FORMATS.map((format) => ({
          label: words.home.feed(names[format]),
          href: urls.feed(feedFile(format)),
        }))
      : []),
    ...(calendars ? [{ label: words.home.calendar, href: urls.subscribe(urls.calendar()) }] : []),
  ];
  return links.length === 0 ? undefined : { label: words.home.subscribe, links };
}
