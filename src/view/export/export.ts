import type { Body, KnownIssue, Milestone, Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { fixesOf, isAffected } from '../../domain/known-issue-state.ts';
import { actualDay, milestoneIndex } from '../../domain/milestone-order.ts';
import { inExecutionOrder } from '../../domain/note-order.ts';
import { noteState } from '../../domain/note-state.ts';
import { happened, isFinal } from '../../domain/publication.ts';
import { isReleased } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import { exportSections, type ExportedSection } from './export-sections.ts';
import { exportSpan, publishedVersions, type ExportSpan } from './export-changes.ts';
import {
  changedItem,
  exportedIssue,
  exportedItem,
  exportedNote,
  exportedWithdrawal,
  type ExportedItem,
  type ExportedNote,
  type ExportedWithdrawal,
  type ExportEntry,
} from './export-entries.ts';
import { optionalHtml, plainText } from '../shared/inline.ts';
import { itemsInOrder } from '../item/item-order.ts';
import { inLanguage, type Localized } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

/** The content of an export: a release, or the changes since one of its milestones. */
export interface ReleaseExport {
  readonly release: string;
  readonly title: string;
  readonly href: string;
  readonly product: string | undefined;
  readonly summaryHtml: Html | undefined;
  /** The text about the version as a whole. */
  readonly body: Body | undefined;
  /** The milestone that is exported; undefined while nothing has been published. */
  readonly milestone: Milestone | undefined;
  /** An address about the version: one that its sources name, else its page on the site. */
  readonly about: string;
  /** The version or tag that was published; undefined while there is none. */
  readonly version: string | undefined;
  /** The day on which it was published; undefined while it is not, or if nobody wrote it down. */
  readonly date: string | undefined;
  /** Set if the version must not be used any more. */
  readonly withdrawn: ExportedWithdrawal | undefined;
  readonly since: string | undefined;
  /** The sections of site.yaml, then those of the other kinds; empty if site.yaml has none. */
  readonly sections: readonly ExportedSection[];
  readonly items: readonly ExportedItem[];
  readonly notes: readonly ExportedNote[];
  readonly issues: readonly ExportEntry[];
  readonly fixed: readonly ExportEntry[];
}

/**
 * Returns one export for each published version of a release, newest first. Before GA, returns what the newest
 * candidate has, and first what it does not have yet.
 */
export function versionExports(context: ViewContext, release: Release): ReleaseExport[] {
  const { today } = context;
  const versions = publishedVersions(release, today);
  const exports = versions.map((version, index) =>
    releaseExport(context, release, versions[index - 1], version),
  );
  const rest = isReleased(release, today) ? [] : unpublished(context, release, versions.at(-1));
  return [...rest, ...exports.toReversed()];
}

/** Returns the changes that are planned for the release and not in its newest candidate yet. */
function unpublished(
  context: ViewContext,
  release: Release,
  candidate: Milestone | undefined,
): ReleaseExport[] {
  if (candidate === undefined) return [releaseExport(context, release)];
  const last = release.milestones.findLast((one) => isFinal(one) && one.outcome === undefined);
  const rest = releaseExport(context, release, candidate, last);
  return rest.items.length === 0 ? [] : [rest];
}

/**
 * Returns the export of a release up to its newest version; with `since` only the changes after that
 * milestone, up to `upTo`.
 */
export function releaseExport(
  context: ViewContext,
  original: Release,
  since?: Milestone,
  upTo?: Milestone,
): ReleaseExport {
  const release = inLanguage(original, context);
  const span = exportSpan(context, release, since, upTo);
  const { until } = span;
  const heads = heading(context, release, until);
  return {
    release: release.id,
    title: plainText(release.title),
    href: context.urls.absolute(context.urls.release(release.id)),
    product: release.product,
    milestone: until,
    about: aboutVersion(context, release, until),
    ...overview(release, span),
    ...heads,
    withdrawn: span.until && exportedWithdrawal(context, original, span.until),
    since: since?.title,
    sections: exportSections(context),
    items: exportedItems(context, release, span, heads.version),
    notes: inExecutionOrder(span.notes, (note) => noteState(release, note)).map((note) =>
      exportedNote(context, release, note),
    ),
    ...issues(context, release, span),
  };
}

/** Returns the text of the release at its beginning, and that of a maintenance version. */
function overview(
  release: Localized<Release>,
  { since, until }: ExportSpan,
): Pick<ReleaseExport, 'summaryHtml' | 'body'> {
  const isWhole = since === undefined;
  const own = isWhole ? release.body : until?.kind === 'maintenance' ? until.noteBody : undefined;
  const body = own?.markdown.trim() === '' ? undefined : own;
  return { summaryHtml: isWhole ? optionalHtml(release.summary) : undefined, body };
}

/** Matches an address that shows what a version changes: a comparison, or the page of a release or a tag. */
const ABOUT = /^https?:\/\/\S+\/(?:compare|releases|tags?)\/[^\s()<>]+$/u;

function aboutVersion({ urls }: ViewContext, release: Release, milestone: Milestone | undefined) {
  const { id } = release;
  const named = (milestone ?? gaOf(release))?.sources.find((source) => ABOUT.test(source));
  const isRelease = milestone === undefined || milestone.kind === 'ga';
  return named ?? urls.absolute(isRelease ? urls.release(id) : urls.milestone(id, milestone.id));
}

/** Returns version and day of what a milestone published; neither before it happened. */
function heading(
  { today }: ViewContext,
  release: Release,
  milestone: Milestone | undefined,
): Pick<ReleaseExport, 'version' | 'date'> {
  if (milestone === undefined || !happened(milestone, today)) {
    return { version: undefined, date: undefined };
  }
  const version = publishedName(release, milestone);
  return { version, date: version === undefined ? undefined : actualDay(milestone) };
}

/** A candidate without a version or a tag has no name that readers could ask for. */
function publishedName(release: Release, { kind, version, tag, title }: Milestone) {
  if (kind === 'ga') return release.version;
  return version ?? tag ?? (kind === 'maintenance' ? title : undefined);
}

/** Returns the new items in the order of the page, then those of other releases, then other changes. */
function exportedItems(
  context: ViewContext,
  release: Release,
  { items, maturities }: ExportSpan,
  version: string | undefined,
): ExportedItem[] {
  const own = itemsInOrder(context, release);
  const isOwn = new Set(own);
  return [
    ...own.filter((item) => items.has(item)),
    ...[...items].filter((item) => !isOwn.has(item)),
  ]
    .map((item) => exportedItem(context, release, item, version))
    .concat(maturities.map((change) => changedItem(context, release, change)));
}

/** Returns the known issues of the exported version, and those fixed since the last one. */
function issues(context: ViewContext, release: Release, { since, until }: ExportSpan) {
  const { catalog } = context;
  if (until === undefined) return { issues: [], fixed: [] };
  const all = catalog.releases.flatMap((candidate) => candidate.issues);
  const from = since === undefined ? -1 : milestoneIndex(release, since.id);
  const last = milestoneIndex(release, until.id);
  const isFixed = (issue: KnownIssue) =>
    fixesOf(catalog, issue).some((fix) => {
      const at = milestoneIndex(release, fix.milestone.id);
      return fix.release.id === release.id && at > from && at <= last;
    });
  return {
    issues: all
      .filter((issue) => isAffected(catalog, issue, { release, milestone: until }, context.today))
      .map((issue) => exportedIssue(context, issue)),
    fixed: all.filter(isFixed).map((issue) => exportedIssue(context, issue)),
  };
}
