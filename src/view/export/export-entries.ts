import type { Item, KnownIssue, Milestone, Release, UpgradeNote } from '../../domain/catalog.ts';
import type { MilestoneComparison } from '../../domain/compare-milestones.ts';
import { findRelease } from '../../domain/find.ts';
import { isBreaking } from '../../domain/release-contents.ts';
import { itemState } from '../../domain/item-state.ts';
import { noteState } from '../../domain/note-state.ts';
import { withdrawalOf } from '../../domain/withdrawal.ts';
import type { Advice, ItemKind } from '../../schema/vocabulary.ts';
import type { Withdrawal } from '../../schema/withdrawn.ts';
import type { ViewContext } from '../context.ts';
import { optionalHtml, plainText } from '../shared/inline.ts';
import { withdrawnText } from '../release/withdrawn.ts';
import { duties } from '../item/item-duties.ts';
import type { ItemEntry } from '../item/item-entry.ts';
import { securityFacts } from '../item/security-facts.ts';
import { exportedLine } from './export-lines.ts';
import { areaTitle, breakingTag, maturityTag } from '../shared/labels.ts';
import { noteTag } from '../shared/note-marks.ts';
import { inLanguage, summaryOf } from '../shared/translated.ts';
import { escapeText, type Html } from '../../lib/html.ts';

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
  /** The text of an item that is one paragraph, with absolute addresses: all that there is to say. */
  readonly lineHtml?: Html | undefined;
  /** Words for breaking, maturity and advice. */
  readonly marks: readonly string[];
  readonly duties: ItemEntry['duties'];
}

export interface ExportedItem extends ExportEntry {
  readonly kind: ChangeKind;
  readonly itemKind: ItemKind;
  readonly area: string;
  readonly breaking: boolean;
}

export interface ExportedNote extends ExportEntry {
  readonly advice: Advice;
  readonly phase: string;
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

/** Returns an item as an entry of an export; a security item with its affected and fixed versions. */
export function exportedItem(context: ViewContext, release: Release, original: Item): ExportedItem {
  const item = inLanguage(original, context);
  const home = findRelease(context.catalog, item.release) ?? release;
  const { maturity } = itemState(home, item);
  const breaking = isBreaking(item);
  return {
    id: item.slug,
    title: plainText(item.title),
    href: context.urls.absolute(context.urls.item(item)),
    summaryHtml: optionalHtml(summaryOf(item)),
    lineHtml: exportedLine(context, item),
    marks: [
      ...(item.breaking ? [breakingTag(context).word] : []),
      ...(maturity === 'stable' ? [] : [maturityTag(maturity, context).word]),
    ],
    duties: [...duties(context, item), ...versions(context, home, item)],
    kind: KINDS[item.kind],
    itemKind: item.kind,
    area: areaTitle(item.area, context),
    breaking,
  };
}

/** Returns an item whose maturity changed, as a change. */
export function changedItem(
  context: ViewContext,
  release: Release,
  { item, change }: MilestoneComparison['maturities'][number],
): ExportedItem {
  const mark = `${maturityTag(change.from, context).word} → ${maturityTag(change.to, context).word}`;
  return { ...exportedItem(context, release, item), kind: 'changed', marks: [mark], duties: [] };
}

/** Without stated versions the heading of the export says where it is fixed. */
function versions(context: ViewContext, home: Release, item: Item): ExportEntry['duties'] {
  if (item.fixed_in.length + item.affects.length === 0) return [];
  return securityFacts(context, home, item).map(({ label, values }) => ({
    label,
    html: escapeText(context.words.formats.list(values.map(({ text }) => text))),
  }));
}

/** A withdrawal, and the same as one line of plain text. */
export type ExportedWithdrawal = Withdrawal & { readonly text: string };

/** Returns the withdrawal of a version; undefined if it was not withdrawn. */
export function exportedWithdrawal(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): ExportedWithdrawal | undefined {
  const withdrawal = withdrawalOf(release, milestone, context.today);
  return withdrawal && { ...withdrawal, text: withdrawnText(context, withdrawal) };
}

/** Returns an upgrade note as an entry of an export. */
export function exportedNote(
  context: ViewContext,
  release: Release,
  original: UpgradeNote,
): ExportedNote {
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

/** Returns a known issue as an entry of an export. */
export function exportedIssue(context: ViewContext, original: KnownIssue): ExportEntry {
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
