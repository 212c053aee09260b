import type { Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import type { ProductReleases } from '../../domain/products.ts';
import { upgradeRecord } from '../../domain/upgrade-record.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { foldLabel } from '../shared/fold-label.ts';
import type { When } from '../shared/format.ts';
import { whenText } from '../shared/plan-text.ts';
import { supportTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { pathTable, type PathTable } from './path-table.ts';
import { upgradeSummary, type UpgradeSummary } from '../release/release-upgrade.ts';
import { inProduct } from '../product/product-link.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink, RemarkedLink } from '../site/nav.ts';
import { inLanguage } from '../shared/translated.ts';
import { olderSection, type OlderSection } from './upgrade-older.ts';

export interface UpgradeIndexRow extends NavLink {
  readonly version: string;
  readonly when: When | undefined;
  readonly support: Tag | undefined;
  readonly counts: UpgradeSummary['counts'];
  readonly none: string | undefined;
}

/** The upgrades of a product: all paths, older releases, and the upgrade notes of each release. */
export interface UpgradeOverview {
  readonly table: PathTable | undefined;
  readonly older: OlderSection | undefined;
  /** Undefined if no release says anything about upgrade notes. */
  readonly notes: Section | undefined;
  /** Newest first; only so many that the page stays bounded. */
  readonly rows: readonly UpgradeIndexRow[];
  /** Links to the notes of the others, folded; undefined if there are none. */
  readonly rest: { readonly label: string; readonly links: readonly RemarkedLink[] } | undefined;
}

/** Number of releases with the counts of their notes. */
const MAX_ROWS = 40;

/** Returns the upgrades of a product, or of all releases of a site that names no products. */
export function upgradeOverview(context: ViewContext, group: ProductReleases): UpgradeOverview {
  const { releases } = group;
  const isRecorded =
    context.catalog.holds.notes ||
    releases.some((release) => upgradeRecord(release) !== 'unrecorded');
  const listed = isRecorded ? releases.toReversed() : [];
  return {
    table: pathTable(context, group),
    older: olderSection(context, group, isRecorded),
    notes: isRecorded
      ? section(inProduct('notes', group), context.words.upgradeIndex.notes)
      : undefined,
    rows: listed.slice(0, MAX_ROWS).map((release) => indexRow(context, release)),
    rest: restOf(context, listed.slice(MAX_ROWS)),
  };
}

function restOf(context: ViewContext, releases: readonly Release[]): UpgradeOverview['rest'] {
  const label = foldLabel(context, releases, { max: 0 });
  if (label === undefined) return undefined;
  const links = releases.map((release) => ({
    label: context.words.upgradeIndex.to(inLanguage(release, context).title),
    href: context.urls.upgradeNotes(release.id),
    remarks: [release.version],
  }));
  return { label, links };
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
