import type { Item, Release } from '../../domain/catalog.ts';
import { newestRelease } from '../../domain/newest.ts';
import { isReleased } from '../../domain/schedule.ts';
import type { Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { itemEntry, type ItemEntry } from '../item/item-entry.ts';
import type { Fact } from '../shared/facts.ts';
import { optionalHtml } from '../shared/inline.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';
import type { NavLink } from '../site/nav.ts';
import { releaseFacts } from './release-facts.ts';
import { releaseItems } from './release-items.ts';
import { dutySummary, type UpgradeSummary } from './release-upgrade.ts';

/** The newest published release; before the first one, the newest in preparation. */
export interface NewestRelease extends NavLink {
  readonly over: string;
  readonly leadHtml: Html | undefined;
  readonly facts: readonly Fact[];
  readonly upgradeSummary: UpgradeSummary | undefined;
  readonly highlights: Section & { readonly entries: readonly ItemEntry[] };
  readonly read: NavLink;
}

/** Number of features to list of a release that names no highlights. */
const FEATURE_COUNT = 6;

/**
 * Returns the newest of some releases of a product; before the first is out, the first one to come. Undefined if
 * all are out, such as where each is withdrawn.
 */
export function newestOf(releases: readonly Release[], today: string): Release | undefined {
  return newestRelease(releases, today) ?? releases.find((one) => !isReleased(one, today));
}

/** Returns what home pages show of a release: facts, upgrade notes, highlights. */
export function newestModel(context: ViewContext, original: Release): NewestRelease {
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
    upgradeSummary: dutySummary(context, release, breaking.length),
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
    : items.filter(({ kind }) => kind === 'feature').slice(0, FEATURE_COUNT);
}
