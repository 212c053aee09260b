import type {
  Body,
  Catalog,
  Doc,
  Item,
  KnownIssue,
  Meeting,
  Milestone,
  Release,
  Site,
  Translation,
  UpgradeNote,
} from '../domain/catalog.ts';
import type { SiteFile } from '../domain/site-file.ts';
import { withDefaultStatus } from '../domain/default-status.ts';
import { gaOf } from '../domain/find.ts';
import { dayOf } from '../domain/milestone-order.ts';
import { withPlainTitle } from '../domain/plain-title.ts';
import { holdsAdvisories } from '../domain/advisories.ts';
import { holdsSupport } from '../domain/support.ts';
import type { MilestoneFields } from '../schema/timeline.ts';
import { compareNames } from '../lib/compare.ts';
import { ownValue } from '../lib/own-value.ts';

/** A release without the entries in its folder. */
export type ReleaseHead = Omit<
  Release,
  'milestones' | 'timelinePath' | 'items' | 'notes' | 'issues'
>;

export interface Timeline {
  readonly entryType: 'timeline';
  readonly release: string;
  readonly path: string;
  readonly milestones: readonly Milestone[];
}

export interface SiteEntry {
  readonly entryType: 'site';
  readonly path: string;
  readonly site: Site;
}

/** A file of the content tree that is not an entry: a picture or an attachment. */
export interface AssetFile extends SiteFile {
  readonly entryType: 'file';
}

/** One entry of the content, with its translations. The catalog is assembled from entries. */
export type Entry =
  SiteEntry | ReleaseHead | Timeline | Item | UpgradeNote | KnownIssue | Meeting | Doc | AssetFile;

/**
 * Assembles the catalog. Leaves out the entries of a release that could not be read. `digests` are those of the
 * content files, by their paths.
 */
export function assembleCatalog(
  site: Site,
  entries: readonly Entry[],
  digests: Catalog['digests'] = new Map(),
): Catalog {
  const groups = Map.groupBy(entries, releaseOf);
  const heads = entries.filter((entry) => entry.entryType === 'release');
  const releases = heads.map((head) => assembleRelease(site, head, groups.get(head.id) ?? []));
  return {
    site,
    releases: inOrder(releases),
    meetings: entries
      .filter((entry) => entry.entryType === 'meeting')
      .toSorted((a, b) => compareNames(a.slug, b.slug)),
    docs: entries
      .filter((entry) => entry.entryType === 'doc')
      .toSorted((a, b) => a.order - b.order || compareNames(a.slug, b.slug)),
    holds: {
      notes: releases.some(({ notes }) => notes.length > 0),
      issues: releases.some(({ issues }) => issues.length > 0),
      support: holdsSupport(site, releases),
      advisories: holdsAdvisories(releases),
    },
    files: entries.flatMap((entry) => (entry.entryType === 'file' ? [siteFile(entry)] : [])),
    digests,
  };
}

function siteFile({ path, pixels }: AssetFile): SiteFile {
  return pixels === undefined ? { path } : { path, pixels };
}

interface Ordered {
  readonly order: number;
  readonly slug: string;
}

function releaseOf(entry: Entry): string | undefined {
  if (entry.entryType === 'release' || entry.entryType === 'meeting') return undefined;
  return 'release' in entry ? entry.release : undefined;
}

function assembleRelease(site: Site, head: ReleaseHead, members: readonly Entry[]): Release {
  const timeline = members.find((entry) => entry.entryType === 'timeline');
  return {
    ...withPlainTitle(head),
    milestones: timeline?.milestones ?? [],
    timelinePath: timeline?.path ?? `releases/${head.id}/timeline.yaml`,
    items: members
      .filter((entry) => entry.entryType === 'item')
      .map((item) => withDefaultStatus(site, item))
      .toSorted(byOrder),
    notes: members.filter((entry) => entry.entryType === 'upgrade-note').toSorted(byOrder),
    issues: members.filter((entry) => entry.entryType === 'known-issue').toSorted(bySlug),
  };
}

function byOrder(a: Ordered, b: Ordered): number {
  return a.order - b.order || bySlug(a, b);
}

function bySlug(a: { slug: string }, b: { slug: string }): number {
  return compareNames(a.slug, b.slug);
}

/**
 * Sorts releases so that each comes after the one it was made from, and by GA where lines or products run side by
 * side; one without a day comes last. Releases in a cycle, which a check reports, come last of all.
 */
function inOrder(releases: readonly Release[]): Release[] {
  const ids = new Set(releases.map(({ id }) => id));
  const after = Map.groupBy(releases, ({ previous }) =>
    previous !== undefined && ids.has(previous) ? previous : undefined,
  );
  const ordered: Release[] = [];
  const open = (after.get(undefined) ?? []).toSorted(byGa);
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    ordered.push(next);
    const following = after.get(next.id);
    if (following === undefined) continue;
    open.push(...following);
    open.sort(byGa);
  }
  const reached = new Set(ordered);
  return [...ordered, ...releases.filter((release) => !reached.has(release))];
}

function byGa(a: Release, b: Release): number {
  return compareNames(gaDay(a), gaDay(b)) || compareNames(a.id, b.id);
}

function gaDay(release: Release): string {
  const ga = gaOf(release);
  return (ga === undefined ? undefined : dayOf(ga)) ?? '9999';
}

/** Returns the default title of a milestone from its id: RC1.2 for `rc1.2`, Code freeze for `code-freeze`. */
export function milestoneTitle(id: string): string {
  if (/^v?\d/u.test(id)) return id;
  if (/^[a-z]{1,3}\d*(?:[.-]\d+)*$/u.test(id)) return id.replaceAll('-', ' ').toUpperCase();
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The Markdown texts in the fields of an entry, by the paths of their fields: `milestones.rc1.note`. */
export type Texts = Readonly<Record<string, Body>>;

/** Returns milestones with their titles and parsed notes, without drafts. */
export function namedMilestones(
  milestones: readonly MilestoneFields[],
  texts: Texts = {},
): Milestone[] {
  return milestones
    .filter(({ draft }) => !draft)
    .map((milestone) => ({
      ...withPlainTitle({ ...milestone, title: milestone.title ?? milestoneTitle(milestone.id) }),
      noteBody: ownValue(texts, `milestones.${milestone.id}.note`),
    }));
}

export type Translations = Readonly<Record<string, Translation>>;
