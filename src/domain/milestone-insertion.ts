import type { MilestoneKind } from '../schema/vocabulary.ts';
import type { Milestone } from './catalog.ts';
import { dayOf } from './milestone-order.ts';

/** Kinds that come before GA, and kinds that come after it; the others may be on either side. */
const BEFORE_GA: ReadonlySet<MilestoneKind> = new Set(['freeze', 'alpha', 'beta', 'rc']);
const AFTER_GA: ReadonlySet<MilestoneKind> = new Set(['maintenance', 'eol']);

/**
 * Returns the id of the milestone after which a new one is inserted; undefined to insert it first. The
 * position follows the day, on the correct side of GA; without a day it is the last possible one.
 */
export function predecessorOfNew(
  milestones: readonly Milestone[],
  kind: MilestoneKind,
  day: string | undefined,
): string | undefined {
  const [first, last] = indexBounds(milestones, kind);
  if (day === undefined) return milestones[last - 1]?.id;
  const earlier = milestones
    .slice(first, last)
    .findLastIndex((milestone) => (dayOf(milestone) ?? '9999') <= day);
  return milestones[first + earlier]?.id;
}

/** Returns the lowest and the highest index that a kind allows. */
function indexBounds(milestones: readonly Milestone[], kind: MilestoneKind): [number, number] {
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
