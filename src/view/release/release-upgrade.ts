import type { Release, UpgradeNote } from '../../domain/catalog.ts';
import { noteState } from '../../domain/note-state.ts';
import { upgradeRecord } from '../../domain/upgrade-record.ts';
import { orderNotes } from '../../domain/note-order.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';
import { areaFacet, type Filter } from '../shared/filter.ts';
import { countNotes, noteTag } from '../shared/note-marks.ts';
import type { CountedTag, Tag } from '../shared/marks.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage } from '../shared/translated.ts';

/** A summary of the upgrade notes at the top of a release's page. */
export interface UpgradeSummary {
  readonly title: string;
  /** The number of notes for each advice. */
  readonly counts: readonly CountedTag[];
  readonly none: string | undefined;
  readonly links: readonly NavLink[];
}

/** An upgrade note in a list of links. */
export interface NoteLine {
  readonly title: string;
  /** Language of the title, if it is not the page's. */
  readonly lang?: string | undefined;
  readonly href: string;
  readonly tag: Tag;
  /** The value that a filter compares (filter.ts). */
  readonly facet?: string | undefined;
}

export interface UpgradeSection extends Section {
  /** Before, during, after, then information; those without notes are left out. */
  readonly phases: readonly {
    readonly title: string;
    readonly notes: readonly NoteLine[];
  }[];
  readonly more: NavLink;
}

/**
 * Returns the number of upgrade notes for each advice, with links; `breaking` counts breaking
 * changes.
 */
export function upgradeSummary(
  context: ViewContext,
  release: Release,
  breaking: number,
): UpgradeSummary {
  const { words, urls } = context;
  const counts = countNotes(
    context,
    release.notes.map((note) => noteState(release, note)),
  );
  const links: NavLink[] = [];
  if (counts.length > 0) links.push(allNotes(context, release));
  if (breaking > 0) {
    links.push({
      label: words.release.breakingCount(breaking),
      href: `${urls.release(release.id)}#${section('breaking', '').id}`,
    });
  }
  const none = noNotesText(context, release);
  return { title: words.release.duty, counts, none, links };
}

/** Returns the summary for the top of a page; undefined if it has nothing to say on a site without upgrade notes. */
export function dutySummary(
  context: ViewContext,
  release: Release,
  breaking: number,
): UpgradeSummary | undefined {
  const isSilent = breaking === 0 && upgradeRecord(release) === 'unrecorded';
  return isSilent && !context.catalog.holds.notes
    ? undefined
    : upgradeSummary(context, release, breaking);
}

/** Returns the sentence on a release without upgrade notes; undefined if it has some. */
export function noNotesText({ words }: ViewContext, release: Release): string | undefined {
  const record = upgradeRecord(release);
  return record === 'notes' ? undefined : words.upgradeNotes.none[record];
}

/** Returns the upgrade notes of a release by phase, and information apart; undefined if there are none. */
export function upgradeSection(
  context: ViewContext,
  release: Release,
  filter: Filter | undefined,
): UpgradeSection | undefined {
  const { words } = context;
  if (release.notes.length === 0) return undefined;
  const lines = (notes: readonly UpgradeNote[]) =>
    notes.map((note) => noteLine(context, release, note, filter));
  const { phases: steps, information } = orderNotes(release.notes, (note) =>
    noteState(release, note),
  );
  const phases = [
    ...steps.map(({ phase, steps: own }) => ({ title: words.phase[phase], notes: lines(own) })),
    { title: words.upgradeNotes.informationTitle, notes: lines(information) },
  ].filter(({ notes }) => notes.length > 0);
  const heading = section('upgrade', words.release.upgrade);
  return { ...heading, phases, more: allNotes(context, release) };
}

/** Returns an upgrade note as one line: title, link and advice. */
export function noteLine(
  context: ViewContext,
  release: Release,
  note: UpgradeNote,
  filter?: Filter,
): NoteLine {
  const { title, lang } = inLanguage(note, context);
  return {
    title: plainText(title),
    lang,
    href: context.urls.note(note),
    tag: noteTag(noteState(release, note), context),
    facet: areaFacet(note, filter),
  };
}

function allNotes({ words, urls }: ViewContext, { id, notes }: Release): NavLink {
  return { label: words.release.dutyRead(notes.length), href: urls.upgradeNotes(id) };
}
