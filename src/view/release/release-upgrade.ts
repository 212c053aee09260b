import type { Release, UpgradeNote } from '../../domain/catalog.ts';
import { noteState } from '../../domain/note-state.ts';
import { ADVICES, PHASES } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { areaFacet, type Filter } from '../shared/filter.ts';
import { adviceTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage } from '../shared/translated.ts';

/** A summary of the upgrade notes at the top of a release's page. */
export interface UpgradeSummary {
  readonly title: string;
  /** The number of notes for each advice. */
  readonly counts: readonly { readonly n: number; readonly tag: Tag }[];
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
  const counts = ADVICES.map((advice) => ({
    n: release.notes.filter((note) => noteState(release, note).advice === advice).length,
    tag: adviceTag(advice, context),
  })).filter(({ n }) => n > 0);
  const links: NavLink[] = [];
  if (counts.length > 0) links.push(allNotes(context, release));
  if (breaking > 0) {
    links.push({
      label: words.release.breakingCount(breaking),
      href: `${urls.release(release.id)}#${section('breaking', '').id}`,
    });
  }
  const none = counts.length === 0 ? words.release.dutyNone : undefined;
  return { title: words.release.duty, counts, none, links };
}

/** Returns the upgrade notes of a release by phase; undefined if there are none. */
export function upgradeSection(
  context: ViewContext,
  release: Release,
  filter: Filter | undefined,
): UpgradeSection | undefined {
  const { words } = context;
  if (release.notes.length === 0) return undefined;
  const phases = PHASES.map((phase) => ({
    title: words.phase[phase],
    notes: release.notes
      .filter((note) => noteState(release, note).phase === phase)
      .map((note) => noteLine(context, release, note, filter)),
  })).filter(({ notes }) => notes.length > 0);
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
    title,
    lang,
    href: context.urls.note(note),
    tag: adviceTag(noteState(release, note).advice, context),
    facet: areaFacet(note, filter),
  };
}

function allNotes({ words, urls }: ViewContext, { id, notes }: Release): NavLink {
  return { label: words.release.dutyRead(notes.length), href: urls.upgradeNotes(id) };
}
