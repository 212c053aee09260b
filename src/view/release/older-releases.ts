import type { Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { actualDay, plannedDay } from '../../domain/milestone-order.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';
import { releaseRow } from './release-table.ts';

/** An older release in one line. */
export interface OlderRelease {
  /** Its anchor on the page. */
  readonly id: string;
  readonly label: string;
  readonly lang: string | undefined;
  readonly href: string;
  /** Version, days, support, in words. */
  readonly remarks: readonly string[];
}

/** The older releases of one year. */
export interface ReleaseYear {
  readonly title: string;
  readonly count: string;
  readonly releases: readonly OlderRelease[];
}

/** The releases that a page shows in one line each, by year. */
export interface OlderReleases extends Section {
  readonly years: readonly ReleaseYear[];
}

/** Number of releases that a page shows in full at most, besides those that are still maintained. */
export const MAX_FULL_RELEASES = 20;

/** Up to this number a page shows all releases in full: so few are read faster than they are unfolded. */
const FEW_RELEASES = 40;

/**
 * Splits releases, newest first, into those that a page shows in full and the older ones. A release that is still
 * maintained is shown in full, however old it is, as long as few are.
 */
export function splitReleases(
  { catalog, today }: ViewContext,
  newestFirst: readonly Release[],
): { readonly recent: readonly Release[]; readonly older: readonly Release[] } {
  if (newestFirst.length <= FEW_RELEASES) return { recent: newestFirst, older: [] };
  const rest = newestFirst.slice(MAX_FULL_RELEASES);
  const maintained = rest
    .filter((release) => supportWindow(catalog, release, today).state === 'maintained')
    .slice(0, FEW_RELEASES - MAX_FULL_RELEASES);
  const full = new Set([...newestFirst.slice(0, MAX_FULL_RELEASES), ...maintained]);
  return {
    recent: newestFirst.filter((release) => full.has(release)),
    older: newestFirst.filter((release) => !full.has(release)),
  };
}

/**
 * Returns a section of older releases by the year in which each came out; undefined without any. `lineOf` gives the
 * anchor, the address and the remarks of a release.
 */
export function olderReleases(
  context: ViewContext,
  older: readonly Release[],
  lineOf: (release: Release) => Pick<OlderRelease, 'id' | 'href' | 'remarks'>,
): OlderReleases | undefined {
  if (older.length === 0) return undefined;
  const own = context.words.older;
  const years = Map.groupBy(older, (release) => yearOf(release) ?? own.noYear);
  return {
    ...section('older', own.title),
    years: [...years].map(([title, releases]) => ({
      title,
      count: own.releases(releases.length),
      releases: releases.map((release) => {
        const { title: label, lang } = inLanguage(release, context);
        return { label, lang, ...lineOf(release) };
      }),
    })),
  };
}

/** Returns what one line says of the support of a release. */
export function supportRemarks(context: ViewContext, release: Release): string[] {
  const { version, ga, until, tag } = releaseRow(context, release);
  const { holds } = context.catalog;
  return [
    version,
    ga.text,
    ...(holds.support && tag !== undefined
      ? [context.words.older.support(tag.word, until.text)]
      : []),
  ];
}

function yearOf(release: Release): string | undefined {
  const ga = gaOf(release);
  return ga === undefined ? undefined : (actualDay(ga) ?? plannedDay(ga))?.slice(0, 4);
}
