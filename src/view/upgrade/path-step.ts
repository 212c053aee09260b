import type { Release, UpgradeNote } from '../../domain/catalog.ts';
import { downtimeMinutes } from '../../domain/downtime.ts';
import { findMilestone } from '../../domain/find.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import { noteState } from '../../domain/note-state.ts';
import type { PathStep } from '../../domain/path-steps.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { downtimeText } from './downtime.ts';
import { fact, type Fact } from '../shared/facts.ts';
import { milestoneLabel } from '../shared/format.ts';
import { plainText } from '../shared/inline.ts';
import { versionName } from '../shared/version-label.ts';
import type { ItemEntry } from '../item/item-entry.ts';
import { optionTitle } from '../shared/labels.ts';
import { noteTag } from '../shared/note-marks.ts';
import { rangesText } from './note-ranges.ts';
import { stepAnchor } from './step-anchor.ts';
import type { Shown } from './path-choice.ts';
import type { Advice } from '../../schema/vocabulary.ts';
import type { Tag } from '../shared/marks.ts';
import { noteLink } from '../shared/entry-links.ts';
import { inLanguage, type Localized } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

/** The data of a step that the browser filters by. */
export interface StepFilter {
  /**
   * The version of the starting release that already contains it; undefined for a later release.
   */
  readonly since?: string | undefined;
  /** Ids of the options it applies to, separated by spaces; undefined if it applies to everyone. */
  readonly options?: string | undefined;
  /** Ids separated by spaces. */
  readonly areas?: string | undefined;
  readonly advice?: Advice | undefined;
  /** The maximum downtime in minutes, if it has a duration. */
  readonly minutes?: number | undefined;
}

/** An entry of a path, as lists show it: a step to do, or something to read. */
export interface PathEntry extends Shown {
  /** Its anchor on the page. */
  readonly id: string;
  /** Its name in the browser's storage, for example `2.0/manager-update`. */
  readonly name: string;
  readonly title: string;
  /** Language of its texts, if it is not the page's. */
  readonly lang: string | undefined;
  /** Address of the entry. */
  readonly href: string;
  readonly tags: readonly Tag[];
  readonly facts: readonly Fact[];
  readonly filterBy: StepFilter;
}

/** Something to read on a path: a breaking change, a deprecation or a known issue. */
export interface ReadingModel extends PathEntry {
  readonly summaryHtml: Html | undefined;
  readonly duties: ItemEntry['duties'];
}

/** One step of a path: something the reader has to do. */
export interface StepModel extends PathEntry {
  /** The full instructions of a note; undefined where the browser loads them. */
  readonly detail: Html | undefined;
  /** Whether the note says what to back up before, and how to verify it. */
  readonly has: { readonly backup: boolean; readonly verify: boolean };
}

/** Returns the full instructions of a note. */
export type DetailOf = (context: ViewContext, note: Localized<UpgradeNote>) => Html;

/** Returns an upgrade note as a step; with its instructions, unless the page is too large for them. */
export function stepModel(
  context: ViewContext,
  path: UpgradePath,
  step: PathStep,
  { shown, detailOf }: { readonly shown: Shown; readonly detailOf: DetailOf | undefined },
): StepModel {
  const { release } = step;
  const note = inLanguage(step.note, context);
  const state = noteState(release, note);
  return {
    ...shown,
    id: stepAnchor(note),
    name: `${note.release}/${note.slug}`,
    title: plainText(note.title),
    lang: note.lang,
    href: context.urls.note(note),
    tags: [noteTag(state, context)],
    facts: stepFacts(context, path, step, note),
    has: { backup: note.backupBody !== undefined, verify: note.verifyBody !== undefined },
    detail: detailOf?.(context, note),
    filterBy: {
      ...noteFilter(note),
      since: versionAlready(path, release, note.since),
      advice: state.kind === 'step' ? state.advice : undefined,
      minutes: state.kind === 'step' ? downtimeMinutes(note) : undefined,
    },
  };
}

/** Returns the options and the area of a note. */
export function noteFilter({ applies_if, area }: UpgradeNote): StepFilter {
  return { options: applies_if.length === 0 ? undefined : applies_if.join(' '), areas: area };
}

function stepFacts(
  context: ViewContext,
  path: UpgradePath,
  { release, partlySupersededBy }: PathStep,
  note: UpgradeNote,
): Fact[] {
  const { words } = context;
  const own = words.upgradePath;
  const options = note.applies_if.map((id) => optionTitle(id, context));
  const later =
    partlySupersededBy === undefined ? undefined : noteLink(context, partlySupersededBy);
  return [
    ...(options.length === 0
      ? []
      : fact(words.upgradeNotes.appliesIf, words.formats.alternatives(options))),
    ...fact(words.upgradeNotes.appliesTo, rangesText(context, note) || undefined),
    ...fact(own.downtime, downtimeText(context, note.downtime)),
    ...componentFact(context, note.component),
    ...sinceFact(context, path, release, note.since),
    ...fact(
      own.needlessWith,
      later === undefined ? undefined : { text: later.label, href: later.href },
    ),
  ];
}

/** Returns the components of a step as one fact. */
export function componentFact({ words }: ViewContext, component: readonly string[]): Fact[] {
  const { list } = words.formats;
  return component.length === 0 ? [] : fact(words.upgradeNotes.component, list(component));
}

/**
 * Returns the version of the starting release that already contains a step, or for a later release
 * the maintenance release that introduced it.
 */
export function sinceFact(
  { words }: ViewContext,
  path: UpgradePath,
  release: Release,
  since: string,
): Fact[] {
  const own = words.upgradePath;
  const already = versionAlready(path, release, since);
  if (already !== undefined) return fact(own.alreadyIn, own.andLater(already));
  const milestone = findMilestone(release, since);
  return milestone?.kind === 'maintenance' ? fact(own.since, milestoneLabel(milestone)) : [];
}

/**
 * Returns the first version of the starting release at or after a milestone; undefined for other
 * releases.
 */
export function versionAlready(
  path: UpgradePath,
  release: Release,
  since: string,
): string | undefined {
  if (release.id !== path.from.id) return undefined;
  const index = milestoneIndex(release, since);
  const version = path.versions.from.find(({ id }) => milestoneIndex(release, id) >= index);
  return version === undefined ? undefined : versionName(release, version);
}
