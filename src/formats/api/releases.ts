import type { Milestone, Release } from '../../domain/catalog.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import { newestCandidate, newestRelease, newestVersion } from '../../domain/newest.ts';
import { releasesOf } from '../../domain/products.ts';
import { itemsOfRelease } from '../../domain/release-contents.ts';
import { isReleased } from '../../domain/schedule.ts';
import { findRelease, gaOf } from '../../domain/find.ts';
import { knownTime, type TimeSpan } from '../../domain/time-span.ts';
import { localText } from '../../view/shared/labels.ts';
import { supportWindow, type SupportWindow } from '../../domain/support.ts';
import { upgradeRecord } from '../../domain/upgrade-record.ts';
import { upgradeSources } from '../../domain/upgrade-sources.ts';
import type { ApiRelease, ApiReleaseInList, ApiReleases } from '../../schema/api/release.ts';
import type { ViewContext } from '../../view/context.ts';
import { apiAddress, headOf, orNull, withdrawnOrNull } from './common.ts';
import { itemsFile, releaseFile } from './file-names.ts';
import { apiMilestones } from './schedule.ts';

/** Returns `releases.json`: all releases with their support windows. */
export function apiReleases(context: ViewContext): ApiReleases {
  const { releases, site } = context.catalog;
  return {
    ...headOf(context, 'releases'),
    releases: releases.map((release) => releaseInList(context, release)),
    outside: site.outside.filter((id) => findRelease(context.catalog, id) === undefined),
    options: site.options.map(({ id, title }) => ({ id, title: localText(title, context) })),
  };
}

/** Returns `releases/<id>.json`: a release with its milestones and components. */
export function apiRelease(context: ViewContext, release: Release): ApiRelease {
  return {
    ...headOf(context, 'release'),
    ...releaseFacts(context, release),
    counts: {
      items: release.items.length,
      included: itemsOfRelease(release, context.today).length,
      upgrade_notes: release.notes.length,
      known_issues: issuesOf(context.catalog, release, context.today).length,
    },
    items: apiAddress(context, itemsFile(release.id)),
  };
}

/** Returns what a list of releases says of one, with its components and milestones. */
export function releaseFacts(
  context: ViewContext,
  release: Release,
): Omit<ApiRelease, '$schema' | 'as_of' | 'counts' | 'items'> {
  return {
    ...releaseInList(context, release),
    components: release.components.map(({ name, area, version, url, note }) => ({
      name,
      area: orNull(area),
      version: orNull(version),
      url: orNull(url),
      note: orNull(note),
    })),
    milestones: apiMilestones(context, release),
  };
}

function releaseInList(context: ViewContext, release: Release): ApiReleaseInList {
  const { urls, catalog, today } = context;
  const { id, title, version, previous, product } = release;
  const support = supportWindow(catalog, release, today);
  return {
    id,
    title,
    product: orNull(product),
    version,
    ...newestOf(context, release),
    summary: orNull(release.summary),
    released: isReleased(release, today),
    previous: orNull(previous),
    upgrade_from: [...upgradeSources(catalog, release).ids],
    upgrade_from_stated: upgradeSources(catalog, release).statedBy !== undefined,
    upgrade_record: upgradeRecord(release),
    support: supportOf(context, release, support),
    withdrawn: withdrawnOrNull(support.state === 'withdrawn' ? support.withdrawal : undefined),
    updated: orNull(release.updated),
    url: urls.absolute(urls.release(id)),
    api: apiAddress(context, releaseFile(id)),
  };
}

/** Returns the newest version and candidate, and whether the release is the newest of product and line. */
function newestOf({ catalog, today }: ViewContext, release: Release) {
  const nameOf = (milestone: Milestone | undefined) =>
    milestone === undefined ? null : versionOf(release, milestone);
  const siblings = releasesOf(catalog, release.product);
  const inLine = siblings.filter(({ line }) => line === release.line);
  return {
    newest_version: nameOf(newestVersion(release, today)),
    newest_candidate: nameOf(newestCandidate(release, today)),
    line: orNull(release.line),
    newest: newestRelease(siblings, today)?.id === release.id,
    newest_of_line: newestRelease(inLine, today)?.id === release.id,
  };
}

/** Returns the version that a milestone published; for GA, the release's version. */
export function versionOf(release: Release, { kind, version, title }: Milestone): string {
  return kind === 'ga' ? release.version : (version ?? title);
}

function startOf(release: Release): TimeSpan | undefined {
  const ga = gaOf(release);
  return ga === undefined ? undefined : knownTime(ga);
}

/** Returns a time that is one day; null for a longer one. */
function oneDay(time: TimeSpan | undefined): string | null {
  return time !== undefined && time.first === time.last ? time.last : null;
}

function supportOf(
  context: ViewContext,
  release: Release,
  { state, end, extendedUntil, basis, phase: current, phases }: SupportWindow,
): ApiReleaseInList['support'] {
  const start = startOf(release);
  return {
    state,
    from: oneDay(start),
    until: oneDay(end),
    until_from: orNull(end?.first),
    until_to: orNull(end?.last),
    extended_until: orNull(extendedUntil),
    basis,
    phase: orNull(current?.id),
    phases: phases.map((phase) => ({
      id: phase.id,
      title: localText(phase.title, context),
      from: phase.from,
      until: oneDay(phase.end),
      until_from: orNull(phase.end?.first),
      until_to: orNull(phase.end?.last),
    })),
  };
}
