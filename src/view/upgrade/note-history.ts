import type { Release, UpgradeNote } from '../../domain/catalog.ts';
import { findMilestone } from '../../domain/find.ts';
import type { Revision } from '../../schema/upgrade-note.ts';
import type { ViewContext } from '../context.ts';
import { dayText, sinceLabel, type When } from '../shared/format.ts';
import { adviceTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { sourceList, type Source } from '../shared/sources.ts';
import { optionalRecordHtml, recordHtml } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

export interface NoteHistoryEntry {
  /** The milestone it belongs to. */
  readonly milestone: string | undefined;
  readonly when: When | undefined;
  /** The new advice, if the entry changed it. */
  readonly tag: Tag | undefined;
  /** The new phase, if the entry changed it. */
  readonly phase: string | undefined;
  readonly saidHtml: Html | undefined;
  readonly whyHtml: Html | undefined;
  readonly sources: readonly Source[];
}

/** The first advice of a note and its revisions, in order. */
export interface NoteHistory {
  readonly title: string;
  /** The last change of the advice in one sentence; undefined if it never changed. */
  readonly changed: string | undefined;
  readonly entries: readonly NoteHistoryEntry[];
}

/** Returns the history of a note; undefined if it has no revisions. */
export function noteHistory(
  context: ViewContext,
  release: Release,
  note: UpgradeNote,
): NoteHistory | undefined {
  if (note.revisions.length === 0) return undefined;
  return {
    title: context.words.upgradeNotes.history,
    changed: lastAdviceChange(context, release, note),
    entries: [
      firstEntry(context, release, note),
      ...note.revisions.map((revision) => entryOf(context, release, revision)),
    ],
  };
}

function firstEntry(context: ViewContext, release: Release, note: UpgradeNote): NoteHistoryEntry {
  return {
    milestone: sinceLabel(release, note),
    when: undefined,
    tag: adviceTag(note.advice, context),
    phase: undefined,
    saidHtml: undefined,
    whyHtml: undefined,
    sources: [],
  };
}

function entryOf(context: ViewContext, release: Release, revision: Revision): NoteHistoryEntry {
  const { words } = context;
  const { on, milestone, advice, phase, said, why, sources } = revision;
  return {
    milestone: milestone === undefined ? undefined : sinceLabel(release, { since: milestone }),
    when: on === undefined ? undefined : dayText(on, context),
    tag: advice === undefined ? undefined : adviceTag(advice, context),
    phase: phase === undefined ? undefined : words.phase[phase],
    saidHtml: optionalRecordHtml(said, context),
    whyHtml: why === undefined ? undefined : recordHtml(why, context),
    sources: sourceList(sources),
  };
}

function lastAdviceChange(
  context: ViewContext,
  release: Release,
  note: UpgradeNote,
): string | undefined {
  const { words } = context;
  let sentence: string | undefined;
  let advice = note.advice;
  for (const revision of note.revisions) {
    if (revision.advice === undefined || revision.advice === advice) continue;
    sentence = words.upgradeNotes.was(words.advice[advice], whenOf(context, release, revision));
    advice = revision.advice;
  }
  return sentence;
}

function whenOf(context: ViewContext, release: Release, { milestone, on }: Revision): string {
  const found = milestone === undefined ? undefined : findMilestone(release, milestone);
  return found?.title ?? (on === undefined ? '' : context.words.formats.day(on));
}
