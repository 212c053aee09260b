import type { MilestoneKind } from '../schema/vocabulary.ts';
import type { Milestone } from './catalog.ts';
import { dayOf } from './milestone-order.ts';

/** Kinds that lead to GA, and those that follow it; the others may stand on either side. */
const BEFORE_GA: ReadonlySet<MilestoneKind> = new Set(['freeze', 'alpha', 'beta', 'rc']);
const AFTER_GA: ReadonlySet<MilestoneKind> = new Set(['maintenance', 'eol']);

/**
 * The id after which a new milestone belongs in the list, which is the order of the milestones;
 * undefined for the front. By day, on the right side of GA; without a day as late as it may be.
 */
export function placeOfNew(
  milestones: readonly Milestone[],
  kind: MilestoneKind,
  day: string | undefined,
): string | undefined {
  const [first, last] = bounds(milestones, kind);
  if (day === undefined) return milestones[last - 1]?.id;
  const earlier = milestones
    .slice(first, last)
    .findLastIndex((milestone) => (dayOf(milestone) ?? '9999') <= day);
  return milestones[first + earlier]?.id;
}

/** The lowest and the highest index that the kind allows. */
function bounds(milestones: readonly Milestone[], kind: MilestoneKind): [number, number] {
  const ga = milestones.findIndex((milestone) => milestone.kind === 'ga');
  if (AFTER_GA.has(kind)) return [ga + 1, milestones.length];
  if (BEFORE_GA.has(kind)) return [0, ga === -1 ? firstAfterGa(milestones) : ga];
  if (kind !== 'ga') return [0, milestones.length];
  const lastBefore = milestones.findLastIndex((milestone) => BEFORE_GA.has(milestone.kind));
  return [lastBefore + 1, firstAfterGa(milestones)];
}

function firstAfterGa(milestones: readonly Milestone[]): number {
  const index = milestones.findIndex((milestone) => AFTER_GA.has(milestone.kind));
  return index === -1 ? milestones.length : index;
}
