import type { UpgradeNote } from '../../domain/catalog.ts';
import type { PathStep } from '../../domain/path-steps.ts';
import type { PathHop, UpgradePath } from '../../domain/upgrade-path.ts';
import { noteState } from '../../domain/note-state.ts';
import { newestPublished } from '../../domain/newest.ts';
import { ADVICES, PHASES } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { pathDowntime, type PathDowntime } from './path-downtime.ts';
import { changeStep, removalStep } from './path-item.ts';
import { foldedSteps, type FoldedList } from './path-folded.ts';
import { stepModel, type StepModel } from './path-step.ts';
import { versionName } from '../shared/version-label.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';
import { withdrawnNotice, type Notice } from '../release/withdrawn.ts';

/** Steps under one heading: the breaking changes, or one phase. */
export interface StepGroup extends Section {
  readonly steps: readonly StepModel[];
}

/** Returns all steps of a hop in the order of the page. */
export function stepsOf({ breaking, phases }: HopModel): StepModel[] {
  return [...(breaking?.steps ?? []), ...phases.flatMap(({ steps }) => steps)];
}

/** One hop of a path: breaking changes, steps by phase, superseded steps. */
export interface HopModel extends Section {
  /** Sentences on the target version, the stop and skipped releases. */
  readonly texts: readonly string[];
  readonly withdrawn: Notice | undefined;
  readonly breaking: StepGroup | undefined;
  readonly downtime: PathDowntime | undefined;
  /** Before, during, after; phases without steps are left out. */
  readonly phases: readonly StepGroup[];
  readonly needless: FoldedList | undefined;
  readonly nothing: string | undefined;
}

/** Returns a hop of a path by its index; an empty list if there is no such hop. */
export function hopModel(context: ViewContext, path: UpgradePath, index: number): HopModel[] {
  const hop = path.hops[index];
  if (hop === undefined) return [];
  const own = context.words.upgradePath;
  const open = openSteps(hop);
  const breaking = breakingGroup(context, path, hop, index);
  const phases = phaseGroups(context, path, open, index);
  return [
    {
      ...section(`hop-${index + 1}`, hopTitle(context, path, hop, index)),
      texts: hopTexts(context, path, hop, index),
      withdrawn: withdrawnNotice(context, hop.to),
      breaking,
      downtime: open.length === 0 ? undefined : pathDowntime(context, advisedNotes(hop)),
      phases,
      needless: foldedSteps(context, hop.steps),
      nothing: breaking === undefined && phases.length === 0 ? own.nothing : undefined,
    },
  ];
}

function openSteps({ steps }: PathHop): PathStep[] {
  return steps.filter(({ supersededBy }) => supersededBy === undefined);
}

/** Returns the notes of a hop that are neither superseded nor advised against. */
export function advisedNotes(hop: PathHop): UpgradeNote[] {
  return openSteps(hop)
    .filter((step) => adviceOf(step) !== 'not-recommended')
    .map(({ note }) => note);
}

function adviceOf({ note, release }: PathStep) {
  return noteState(release, note).advice;
}

function hopTitle(context: ViewContext, path: UpgradePath, hop: PathHop, index: number): string {
  const own = context.words.upgradePath;
  if (path.hops.length === 1) return own.steps;
  const [from, to] = [hop.from, hop.to].map((release) => inLanguage(release, context).title);
  return own.hop(index + 1, from ?? '', to ?? '');
}

function hopTexts(
  context: ViewContext,
  path: UpgradePath,
  { to, skippedReleases }: PathHop,
  index: number,
): string[] {
  const { words, today } = context;
  const own = words.upgradePath;
  const newest = newestPublished(to, today)?.milestone;
  const names = skippedReleases.map((release) => inLanguage(release, context).title);
  const isStop = index < path.hops.length - 1;
  return [
    ...(newest === undefined || path.hops.length === 1
      ? []
      : [own.target(versionName(to, newest))]),
    ...(isStop ? [own.stop(inLanguage(to, context).title)] : []),
    ...(names.length === 0 ? [] : [own.leapt(words.formats.list(names))]),
  ];
}

/** Returns the breaking changes and removals of a hop, which the page shows before all steps. */
function breakingGroup(
  context: ViewContext,
  path: UpgradePath,
  { breaking, removals }: PathHop,
  index: number,
): StepGroup | undefined {
  const steps = [
    ...breaking.map((change) => changeStep(context, path, change)),
    ...removals.map((removal) => removalStep(context, path, removal)),
  ];
  if (steps.length === 0) return undefined;
  return { ...section(`breaking-${index + 1}`, context.words.release.breaking), steps };
}

/** Groups the steps of a hop by phase; within a phase, required steps come first. */
function phaseGroups(
  context: ViewContext,
  path: UpgradePath,
  open: readonly PathStep[],
  index: number,
): StepGroup[] {
  const rank = (step: PathStep) => ADVICES.indexOf(adviceOf(step));
  return PHASES.map((phase) => ({
    ...section(`${phase}-${index + 1}`, context.words.phase[phase]),
    steps: open
      .filter(({ note, release }) => noteState(release, note).phase === phase)
      .toSorted((a, b) => rank(a) - rank(b))
      .map((step) => stepModel(context, path, step)),
  })).filter(({ steps }) => steps.length > 0);
}
