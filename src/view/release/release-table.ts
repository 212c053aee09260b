import type { Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { listedReleases } from '../../domain/products.ts';
import { isReleased } from '../../domain/schedule.ts';
import { endOfLife, supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { relativeDay, shortDayText, whenText, type When } from '../shared/format.ts';
import { supportTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { newestAfterGa } from './release-facts.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage } from '../shared/translated.ts';

export interface ReleaseRow {
  readonly link: NavLink;
  readonly version: string;
  /** The newest published version, if it is later than GA. */
  readonly newest: { readonly text: string; readonly href: string } | undefined;
  readonly ga: When;
  /** Last day of regular maintenance. */
  readonly until: When;
  /** The end of extended maintenance, with its label. */
  readonly extended: { readonly label: string; readonly until: When } | undefined;
  readonly tag: Tag;
}

/** A table of releases with their support windows. */
export interface ReleaseTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly ReleaseRow[];
}

/** Returns the table of some releases in their order: by default of all, newest first. */
export function releaseTable(
  context: ViewContext,
  releases: readonly Release[] = listedReleases(context.catalog),
  caption: string = context.words.releases.table,
): ReleaseTable {
  const words = context.words.releases;
  return {
    caption,
    head: [words.release, words.support, words.until, words.newestVersion, words.ga],
    rows: releases.map((release) => releaseRow(context, release)),
  };
}

/** Returns the row of a release. */
export function releaseRow(context: ViewContext, release: Release): ReleaseRow {
  const { catalog, today, urls, words } = context;
  const support = supportWindow(catalog, release, today);
  const { until, extendedUntil } = support;
  const unknown: When = { text: words.releases.noDay, datetime: undefined };
  return {
    link: { label: inLanguage(release, context).title, href: urls.release(release.id) },
    version: release.version,
    newest: newestAfterGa(context, release),
    ga: gaDay(context, release) ?? unknown,
    until: until === undefined ? unknown : relativeDay(shortDayText(until, context)),
    extended:
      extendedUntil === undefined
        ? undefined
        : {
            label: words.releases.extended,
            until: relativeDay(shortDayText(extendedUntil, context)),
          },
    tag: supportTag(support.state, context),
  };
}

function gaDay(context: ViewContext, release: Release): When | undefined {
  const ga = gaOf(release);
  const day = ga === undefined ? undefined : whenText(ga, context);
  if (day === undefined || isReleased(release, context.today)) return day;
  return { ...day, text: context.words.releases.planned(day.text) };
}

/** Returns a sentence on how long releases are maintained; undefined if site.yaml sets no rule. */
export function supportRule(
  { words, catalog }: ViewContext,
  releases: readonly Release[] = catalog.releases,
): string | undefined {
  const { support } = catalog.site;
  if (support === undefined) return undefined;
  const rule = words.releases.rule(support.months_after_ga ?? 0, support.months_after_next_ga);
  const hasExceptions = releases.some((release) => endOfLife(release) !== undefined);
  return hasExceptions ? `${rule} ${words.releases.exceptions}` : rule;
}
