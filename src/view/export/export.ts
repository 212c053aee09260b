import type { Item, KnownIssue, Milestone, Release, UpgradeNote } from '../../domain/catalog.ts';
import { isBreaking } from '../../domain/release-contents.ts';
import { itemState } from '../../domain/item-state.ts';
import { fixesOf, isAffected } from '../../domain/known-issue-state.ts';
import { actualDay, milestoneIndex } from '../../domain/milestone-order.ts';
import { inExecutionOrder } from '../../domain/note-order.ts';
import { noteState } from '../../domain/note-state.ts';
import { happened } from '../../domain/publication.ts';
import { withdrawalOf } from '../../domain/withdrawal.ts';
import type { Withdrawal } from '../../schema/withdrawn.ts';
import type { Advice, ItemKind } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { withdrawnText } from '../release/withdrawn.ts';
import { exportSpan, type ExportSpan } from './export-changes.ts';
import { optionalHtml, plainText } from '../shared/inline.ts';
import { duties, type ItemEntry } from '../item/item-entry.ts';
import { itemsInOrder } from '../item/item-order.ts';
import { areaTitle, breakingTag, maturityTag } from '../shared/labels.ts';
import { noteTag } from '../shared/note-marks.ts';
import { inLanguage, summaryOf } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

/** The kinds of change of Keep a Changelog 1.1, the most urgent ones first. */
export const CHANGE_KINDS = [
  'security',
  'added',
  'changed',
  'deprecated',
  'removed',
  'fixed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ExportEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly summaryHtml: Html | undefined;
  /** Words for breaking, maturity and advice. */
  readonly marks: readonly string[];
  readonly duties: ItemEntry['duties'];
}

export interface ExportedItem extends ExportEntry {
  readonly kind: ChangeKind;
  readonly area: string;
  readonly breaking: boolean;
}

export interface ExportedNote extends ExportEntry {
  readonly advice: Advice;
  readonly phase: string;
}

/** A withdrawal, and the same as one line of plain text. */
export type ExportedWithdrawal = Withdrawal & { readonly text: string };

/** The content of an export: a release, or the changes since one of its milestones. */
export interface ReleaseExport {
  readonly release: string;
  readonly title: string;
  readonly href: string;
  readonly summaryHtml: Html | undefined;
  /** The exported version. */
  readonly version: string;
  /** The day it was published; undefined while it is not. */
  readonly date: string | undefined;
  /** Set if the version must not be used any more. */
  readonly withdrawn: ExportedWithdrawal | undefined;
  readonly since: string | undefined;
  readonly items: readonly ExportedItem[];
  readonly notes: readonly ExportedNote[];
  readonly issues: readonly ExportEntry[];
  readonly fixed: readonly ExportEntry[];
}

const KINDS: Readonly<Record<ItemKind, ChangeKind>> = {
  feature: 'added',
  improvement: 'changed',
  change: 'changed',
  fix: 'fixed',
  security: 'security',
  deprecation: 'deprecated',
  removal: 'removed',
  standard: 'changed',
  infrastructure: 'changed',
  other: 'changed',
};

/**
 * Returns one export for each published version of a release, newest first. Before GA, returns one
 * export with everything so far.
 */
export function versionExports(context: ViewContext, release: Release): ReleaseExport[] {
  const versions = release.milestones.filter(
    (one) => (one.kind === 'ga' || one.kind === 'maintenance') && happened(one, context.today),
  );
  if (versions.length === 0) return [releaseExport(context, release)];
  return versions
    .map((version, index) => releaseExport(context, release, versions[index - 1], version))
    .toReversed();
}

/**
 * Returns the export of a release; with `since` only the changes after that milestone, up to
 * `upTo`.
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
  return {
    release: release.id,
    title: plainText(release.title),
    href: context.urls.absolute(context.urls.release(release.id)),
    summaryHtml: optionalHtml(release.summary),
    version: (since === undefined ? undefined : until?.version) ?? release.version,
    date: until !== undefined && happened(until, context.today) ? actualDay(until) : undefined,
    withdrawn: until === undefined ? undefined : withdrawnIn(context, original, until),
    since: since?.title,
    items: itemsInOrder(context, release)
      .filter((item) => span.items.includes(item))
      .map((item) => exportedItem(context, release, item)),
    notes: inExecutionOrder(span.notes, (note) => noteState(release, note)).map((note) =>
      exportedNote(context, release, note),
    ),
    ...issues(context, release, span),
  };
}

function withdrawnIn(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): ExportedWithdrawal | undefined {
  const withdrawal = withdrawalOf(release, milestone, context.today);
  return withdrawal && { ...withdrawal, text: withdrawnText(context, withdrawal) };
}

function exportedItem(context: ViewContext, release: Release, original: Item): ExportedItem {
  const item = inLanguage(original, context);
  const { maturity } = itemState(release, item);
  const breaking = isBreaking(item);
  return {
    id: item.slug,
    title: plainText(item.title),
    href: context.urls.absolute(context.urls.item(item)),
    summaryHtml: optionalHtml(summaryOf(item)),
    marks: [
      ...(item.breaking ? [breakingTag(context).word] : []),
      ...(maturity === 'stable' ? [] : [maturityTag(maturity, context).word]),
    ],
    duties: duties(context, item),
    kind: KINDS[item.kind],
    area: areaTitle(item.area, context),
    breaking,
  };
}

function exportedNote(context: ViewContext, release: Release, original: UpgradeNote): ExportedNote {
  const note = inLanguage(original, context);
  const state = noteState(release, note);
  return {
    id: note.slug,
    title: plainText(note.title),
    href: context.urls.absolute(context.urls.note(note)),
    summaryHtml: optionalHtml(summaryOf(note)),
    marks: [noteTag(state, context).word],
    duties: [],
    advice: state.advice,
    phase: context.words.phase[state.phase],
  };
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

function exportedIssue(context: ViewContext, original: KnownIssue): ExportEntry {
  const issue = inLanguage(original, context);
  return {
    id: issue.slug,
    title: plainText(issue.title),
    href: context.urls.absolute(context.urls.issue(issue)),
    summaryHtml: optionalHtml(summaryOf(issue)),
    marks: [],
    duties: [],
  };
}
