import type { Milestone, Release } from '../../domain/catalog.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import { newestPublished } from '../../domain/known-issue-state.ts';
import { isReleased } from '../../domain/schedule.ts';
import { supportWindow } from '../../domain/support.ts';
import { gaOf } from '../../domain/find.ts';
import { knownTime, type TimeSpan } from '../../domain/time-span.ts';
import { localText } from '../../view/shared/labels.ts';
import type { ApiRelease, ApiReleaseInList, ApiReleases } from '../../schema/api/release.ts';
import type { ViewContext } from '../../view/context.ts';
import { apiAddress, headOf, orNull } from './common.ts';
import { itemsFile, releaseFile } from './file-names.ts';
import { apiMilestones } from './schedule.ts';

/** Returns `releases.json`: all releases with their support windows. */
export function apiReleases(context: ViewContext): ApiReleases {
  const { releases } = context.catalog;
  return {
    ...headOf(context, 'releases'),
    releases: releases.map((release) => releaseInList(context, release)),
  };
}

/** Returns `releases/<id>.json`: a release with its milestones and components. */
export function apiRelease(context: ViewContext, release: Release): ApiRelease {
  return {
    ...headOf(context, 'release'),
    ...releaseInList(context, release),
    components: release.components.map(({ name, area, version, url, note }) => ({
      name,
      area: orNull(area),
      version: orNull(version),
      url: orNull(url),
      note: orNull(note),
    })),
    milestones: apiMilestones(context, release),
    counts: {
      items: release.items.length,
      upgrade_notes: release.notes.length,
      known_issues: issuesOf(context.catalog, release).length,
    },
    items: apiAddress(context, itemsFile(release.id)),
  };
}

function releaseInList(context: ViewContext, release: Release): ApiReleaseInList {
  const { urls, today } = context;
  const { id, title, version, previous } = release;
  return {
    id,
    title,
    version,
    newest_version: orNull(newestVersion(context, release)),
    summary: orNull(release.summary),
    released: isReleased(release, today),
    previous: orNull(previous),
    upgrade_from: release.upgrade_from ?? (previous === undefined ? [] : [previous]),
    support: supportOf(context, release),
    withdrawn: withdrawnOf(release),
    updated: orNull(release.updated),
    url: urls.absolute(urls.release(id)),
    api: apiAddress(context, releaseFile(id)),
  };
}

function newestVersion({ today }: ViewContext, release: Release): string | undefined {
  const newest = newestPublished(release, today)?.milestone;
  return newest === undefined ? undefined : versionOf(release, newest);
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

function supportOf(context: ViewContext, release: Release): ApiReleaseInList['support'] {
  const { catalog, today } = context;
  const { state, end, extendedUntil, basis, ...window } = supportWindow(catalog, release, today);
  const start = startOf(release);
  return {
    state,
    from: oneDay(start),
    until: oneDay(end),
    until_from: orNull(end?.first),
    until_to: orNull(end?.last),
    extended_until: orNull(extendedUntil),
    basis,
    phase: orNull(window.phase?.id),
    phases: window.phases.map((phase) => ({
      id: phase.id,
      title: localText(phase.title, context),
      from: phase.from,
      until: oneDay(phase.end),
      until_from: orNull(phase.end?.first),
      until_to: orNull(phase.end?.last),
    })),
  };
}

function withdrawnOf({ withdrawn }: Release): ApiReleaseInList['withdrawn'] {
  if (withdrawn === undefined) return null;
  const { on, why, use } = withdrawn;
  return { on, why, use: orNull(use) };
}
