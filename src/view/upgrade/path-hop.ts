import type { PathStep } from '../../domain/path-steps.ts';
import type { PathHop } from '../../domain/path-hops.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import { orderNotes } from '../../domain/note-order.ts';
import { noteState } from '../../domain/note-state.ts';
import type { ViewContext } from '../context.ts';
import type { FoldedList } from './folded-list.ts';
import { hopTexts, type HopText } from './hop-texts.ts';
import { shownWhere } from './path-choice.ts';
import { pathDowntime, type DowntimeStep, type PathDowntime } from './path-downtime.ts';
import { changeStep, removalStep } from './path-item.ts';
import { foldedInformation, foldedSteps, stepsForOthers } from './path-folded.ts';
import { stepModel, type DetailOf, type PathEntry, type StepModel } from './path-step.ts';
import { readingList, type ReadingBounds, type ReadingList } from './reading-list.ts';
import { restOfItems } from '../shared/page-room.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';
import { withdrawnNotice, type Notice } from '../release/withdrawn.ts';

/** Steps under one heading, those of one phase. */
export interface StepGroup extends Section {
  readonly steps: readonly StepModel[];
}

/** Links to steps of a hop, under a label. */
export interface StepLinks {
  readonly label: string;
  readonly steps: readonly Pick<StepModel, 'id' | 'name' | 'title' | 'lang' | 'hidden'>[];
}

function stepLinks(
  label: string,
  groups: readonly StepGroup[],
  check: 'backup' | 'verify',
): StepLinks | undefined {
  const steps = groups.flatMap((group) => group.steps).filter(({ has }) => has[check]);
  return steps.length === 0 ? undefined : { label, steps };
}

/** Returns the entries of a hop that the page lists, in its order. */
export function entriesOf({ breaking, groups }: HopModel): PathEntry[] {
  return [...(breaking?.steps ?? []), ...groups.flatMap(({ steps }) => steps)];
}

/** Returns the steps of a hop, which can be done and ticked, in the order of execution. */
export function stepsOf({ groups }: HopModel): StepModel[] {
  return groups.flatMap(({ steps }) => steps);
}

/** One hop of a path: breaking changes to read, steps by phase, and the notes that are not steps. */
export interface HopModel extends Section {
  /** Sentences on the target version, and on what can and cannot be skipped. */
  readonly texts: readonly HopText[];
  readonly withdrawn: Notice | undefined;
  readonly breaking: (Section & ReadingList) | undefined;
  readonly downtime: PathDowntime | undefined;
  /** Before, during, after; those without steps are left out. */
  readonly groups: readonly StepGroup[];
  /** The steps that say what to back up, and those that say how to verify them; undefined without any. */
  readonly backups: StepLinks | undefined;
  readonly verifies: StepLinks | undefined;
  /** Information, what is not recommended, what later notes replace, and notes for other versions. */
  readonly apart: Section & { readonly lists: readonly FoldedList[] };
  /** That nothing needs to be done, or of which releases no notes are recorded. */
  readonly remark: string | undefined;
}

/** Limits of a hop on the page: the instructions of its steps, if it has them, and how much there is to read. */
export interface HopBounds {
  readonly detailOf: DetailOf | undefined;
  readonly readings: Pick<ReadingBounds, 'unfolded' | 'most'>;
}

/** Returns a hop of a path by its index; an empty list if there is no such hop. */
export function hopModel(
  context: ViewContext,
  path: UpgradePath,
  index: number,
  { detailOf, readings }: HopBounds,
): HopModel[] {
  const hop = path.hops[index];
  if (hop === undefined) return [];
  const breaking = breakingGroup(context, path, { hop, index, readings });
  const groups = noteGroups(context, path, hop, { index, detailOf });
  const timed = timedSteps(path, hop);
  return [
    {
      ...section(`hop-${index + 1}`, hopTitle(context, path, hop, index)),
      texts: hopTexts(context, path, index),
      withdrawn: withdrawnNotice(context, hop.to),
      breaking,
      downtime: timed.length === 0 ? undefined : pathDowntime(context, timed),
      groups,
      backups: stepLinks(context.words.upgradePath.backups, groups, 'backup'),
      verifies: stepLinks(context.words.upgradePath.verifies, groups, 'verify'),
      apart: {
        ...section(`apart-${index + 1}`, context.words.upgradePath.apart),
        lists: [
          ...foldedInformation(context, path, hop.steps),
          foldedSteps(context, path, hop.steps),
          stepsForOthers(context, path, hop.steps),
        ].filter((list) => list !== undefined),
      },
      remark: remarkOn(context, hop, breaking !== undefined),
    },
  ];
}

/** Returns the steps of a hop that count for its downtime, with those of other versions. */
export function timedSteps(path: UpgradePath, { steps }: PathHop): DowntimeStep[] {
  return steps.flatMap((step) => {
    const shown = openWhere(path, step);
    const isStep = noteState(step.release, step.note).kind === 'step';
    return shown === undefined || !isStep ? [] : [{ note: step.note, ...shown }];
  });
}

function openWhere(path: UpgradePath, { fateAt }: PathStep) {
  return shownWhere(path, (choice) => fateAt(choice) === 'open');
}

/** Returns what the content says of a hop without notes, as far as it says anything. */
function remarkOn(
  context: ViewContext,
  { steps, unrecorded, from, to }: PathHop,
  hasBreaking: boolean,
): string | undefined {
  const { words } = context;
  const own = words.upgradePath;
  if (unrecorded.length > 0) {
    if (from.id === to.id) return own.noneInside;
    const names = unrecorded.map((release) => inLanguage(release, context).title);
    return own.noneRecorded(words.formats.list(names));
  }
  return steps.length === 0 && !hasBreaking ? own.nothing : undefined;
}

function hopTitle(context: ViewContext, path: UpgradePath, hop: PathHop, index: number): string {
  const own = context.words.upgradePath;
  if (path.hops.length === 1) return own.steps;
  const [from, to] = [hop.from, hop.to].map((release) => inLanguage(release, context).title);
  return own.hop(index + 1, from ?? '', to ?? '');
}

/** Returns the breaking changes and removals of a hop, which the page shows before all steps. */
function breakingGroup(
  context: ViewContext,
  path: UpgradePath,
  {
    hop: { breaking, removals, to },
    index,
    readings,
  }: { readonly hop: PathHop; readonly index: number; readonly readings: HopBounds['readings'] },
): (Section & ReadingList) | undefined {
  const steps = [
    ...breaking.map((change) => changeStep(context, path, change)),
    ...removals.map((removal) => removalStep(context, path, removal)),
  ];
  if (steps.length === 0) return undefined;
  const heading = section(`breaking-${index + 1}`, context.words.release.breaking);
  const rest = restOfItems(context, to);
  return { ...heading, ...readingList(context, steps, { ...readings, rest }) };
}

/** Groups the steps of a hop by phase, in the order of execution. */
function noteGroups(
  context: ViewContext,
  path: UpgradePath,
  { steps }: PathHop,
  { index, detailOf }: { readonly index: number; readonly detailOf: DetailOf | undefined },
): StepGroup[] {
  const { words } = context;
  const { phases } = orderNotes(steps, ({ note, release }) => noteState(release, note));
  return phases
    .map(({ phase, steps: own }) => ({
      ...section(`${phase}-${index + 1}`, words.phase[phase]),
      steps: own.flatMap((step) => {
        const shown = openWhere(path, step);
        return shown === undefined ? [] : [stepModel(context, path, step, { shown, detailOf })];
      }),
    }))
    .filter((group) => group.steps.length > 0);
}
