import type { Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import type { When } from '../shared/format.ts';
import { whenText } from '../shared/plan-text.ts';
import { releaseName, supportTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { pathChooser, type PathChooser } from './path-chooser.ts';
import { pathTable, type PathTable } from './path-table.ts';
import { upgradeSummary, type UpgradeSummary } from '../release/release-upgrade.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { inLanguage } from '../shared/translated.ts';
import { isReachedFrom, outsideEnds, PATH_RELEASES, pathReleases } from './upgrade-pairs.ts';

export interface UpgradeIndexRow extends NavLink {
  readonly version: string;
  readonly when: When | undefined;
  readonly support: Tag;
  readonly counts: UpgradeSummary['counts'];
  readonly none: string | undefined;
}

export interface UpgradeIndexPage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly lead: string;
  readonly chooser: PathChooser | undefined;
  readonly table: PathTable | undefined;
  readonly older: OlderSection | undefined;
  readonly notes: Section;
  /** The upgrade notes of each release, newest first. */
  readonly rows: readonly UpgradeIndexRow[];
}

/** Advice for upgrades from releases without paths: older ones, and external ones. */
interface OlderSection extends Section {
  readonly parts: readonly { readonly text: string; readonly links: readonly NavLink[] }[];
}

/**
 * Returns the page model of the upgrade index: all paths, older releases, and all upgrade notes.
 */
export const upgradeIndexPage = memoizeLast((context: ViewContext): UpgradeIndexPage => {
  const { words, urls, catalog } = context;
  const { title, lead } = words.upgradeIndex;
  return {
    frame: siteFrame(context, {
      title,
      description: lead,
      path: urls.upgrade(),
      feed: { of: 'upgrade' },
    }),
    title,
    lead,
    chooser: pathChooser(context),
    table: pathTable(context),
    older: olderSection(context),
    notes: section('notes', words.upgradeIndex.notes),
    rows: catalog.releases.toReversed().map((release) => indexRow(context, release)),
  };
});

function olderSection(context: ViewContext): OlderSection | undefined {
  const parts = [...olderReleases(context), ...outsideReleases(context)];
  if (parts.length === 0) return undefined;
  return { ...section('other', context.words.upgradeIndex.older), parts };
}

/** Lists the notes to follow from releases older than `PATH_RELEASES`, oldest first. */
function olderReleases(context: ViewContext): OlderSection['parts'] {
  const { words, urls, catalog } = context;
  const prepared = pathReleases(catalog);
  const name = (release: Release) => inLanguage(release, context).title;
  return [...Map.groupBy(catalog.releases, ({ product }) => product).values()].flatMap((line) => {
    const first = prepared.find((release) => line.includes(release));
    const index = first === undefined ? 0 : line.indexOf(first);
    if (first === undefined || index === 0) return [];
    const links = line.slice(1, index + 1).map((release) => ({
      label: words.upgradeNotes.title(name(release)),
      href: urls.upgradeNotes(release.id),
    }));
    return [{ text: words.upgradeIndex.olderLead(PATH_RELEASES, name(first)), links }];
  });
}

/** Lists external releases from which one of the site's releases can be reached. */
function outsideReleases(context: ViewContext): OlderSection['parts'] {
  const { words, urls, catalog } = context;
  const newest = catalog.releases.at(-1);
  if (newest === undefined) return [];
  return outsideEnds(catalog)
    .filter((id) => catalog.releases.some((one) => isReachedFrom(one, id)))
    .map((id) => {
      const label = words.upgradePath.title(
        releaseName(id, context),
        inLanguage(newest, context).title,
      );
      const text = words.upgradeIndex.outsideLead(releaseName(id, context));
      return { text, links: [{ label, href: urls.upgradePath(id, newest.id) }] };
    });
}

function indexRow(context: ViewContext, release: Release): UpgradeIndexRow {
  const { words, urls, catalog, today } = context;
  const ga = gaOf(release);
  const { counts, none } = upgradeSummary(context, release, 0);
  return {
    label: words.upgradeIndex.to(inLanguage(release, context).title),
    href: urls.upgradeNotes(release.id),
    version: release.version,
    when: ga === undefined ? undefined : whenText(ga, context),
    support: supportTag(supportWindow(catalog, release, today).state, context),
    counts,
    none,
  };
}
