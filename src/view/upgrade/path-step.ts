import type { Milestone, Release, UpgradeNote } from '../../domain/catalog.ts';
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
import { inlineHtml, plainText } from '../shared/inline.ts';
import type { ItemEntry } from '../item/item-entry.ts';
import { adviceTag, optionTitle } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { noteLink } from '../shared/entry-links.ts';
import { inLanguage, summaryOf } from '../shared/translated.ts';

/** What a step is narrowed by in the browser. */
export interface Narrowing {
  /** The version of the start that has it already; absent on what comes with a later release. */
  readonly since?: string | undefined;
  /** Ids of the options it is for, with blanks between; absent if it is for everyone. */
  readonly options?: string | undefined;
  readonly area?: string | undefined;
  /** The downtime it can take, in minutes, where that is a figure. */
  readonly minutes?: number | undefined;
}

/** One thing on a path that a reader has to do or to know. */
export interface StepView {
  /** Its anchor on the page. */
  readonly id: string;
  /** Its name in what a browser keeps: `r6/manager-update`. */
  readonly name: string;
  readonly title: string;
  /** The language of its own words, where it is not the page's. */
  readonly lang: string | undefined;
  /** The address of the entry itself. */
  readonly href: string;
  readonly tags: readonly Tag[];
  readonly summaryHtml: string | undefined;
  readonly duties: ItemEntry['duties'];
  readonly facts: readonly Fact[];
  readonly narrowing: Narrowing;
}

/** A note as a step of a path; how it is done stands at the note's own address. */
export function stepView(context: ViewContext, path: UpgradePath, step: PathStep): StepView {
  const { release } = step;
  const note = inLanguage(step.note, context);
  const summary = summaryOf(note);
  const { advice } = noteState(release, note);
  return {
    id: `${note.release}--${note.slug}`,
    name: `${note.release}/${note.slug}`,
    title: plainText(note.title),
    lang: note.lang,
    href: context.urls.note(note),
    tags: [adviceTag(advice, context)],
    summaryHtml: summary === undefined ? undefined : inlineHtml(summary),
    duties: [],
    facts: stepFacts(context, path, step, note),
    narrowing: {
      since: versionAlready(path, release, note.since),
      options: note.applies_if.length === 0 ? undefined : note.applies_if.join(' '),
      area: note.area,
      minutes: advice === 'not-recommended' ? undefined : downtimeMinutes(note),
    },
  };
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
    ...fact(own.downtime, downtimeText(context, note.downtime)),
    ...componentFact(context, note.component),
    ...sinceFact(context, path, release, note.since),
    ...fact(
      own.needlessWith,
      later === undefined ? undefined : { text: later.label, href: later.href },
    ),
  ];
}

/** The software concerned, in one text. */
export function componentFact({ words }: ViewContext, component: readonly string[]): Fact[] {
  const { list } = words.formats;
  return component.length === 0 ? [] : fact(words.upgradeNotes.component, list(component));
}

/** Which version has it already, for the start; since which it is there, for a later release. */
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

/** The first version of the path's start that came at or after a milestone; undefined elsewhere. */
export function versionAlready(
  path: UpgradePath,
  release: Release,
  since: string,
): string | undefined {
  if (release.id !== path.from.id) return undefined;
  const index = milestoneIndex(release, since);
  const version = path.versions.find(({ id }) => milestoneIndex(release, id) >= index);
  return version === undefined ? undefined : versionName(release, version);
}

/** The name of a version as people write it: `7.0.1`. */
export function versionName(release: Release, milestone: Milestone): string {
  return milestone.version ?? (milestone.kind === 'ga' ? release.version : milestone.title);
}
