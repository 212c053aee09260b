import type { Milestone } from '../../domain/catalog.ts';
import { timelineSchema } from '../../schema/timeline.ts';
import type { FactOutcome } from './facts.ts';
import { readFields } from './read-yaml.ts';

/** The text of a timeline while facts are merged into it, and the day of these facts. */
export interface TimelineDraft {
  readonly path: string;
  readonly text: string;
  readonly date: string;
}

/** The text of a timeline after a merge, with the outcomes of the facts. */
export interface TimelineMergeResult {
  readonly text: string;
  readonly outcomes: readonly FactOutcome[];
}

/** Reads the milestones of a timeline; a missing title is derived from the id. */
export function milestonesIn(text: string): Milestone[] {
  const { milestones } = readFields(timelineSchema, text.trim() === '' ? 'milestones: []' : text);
  return milestones.map((fields) => ({
    ...fields,
    title: fields.title ?? fields.id.toUpperCase(),
  }));
}

/** The fields that precede `plans` and `actual` in a milestone. */
export const BEFORE_PLANS = ['id', 'kind', 'title', 'version', 'tag'];
export const BEFORE_ACTUAL = [...BEFORE_PLANS, 'planned', 'plans'];

/** Returns a milestone and its index. Throws an Error if there is none with this id. */
export function milestoneWithIndex(text: string, id: string): [number, Milestone] {
  const milestones = milestonesIn(text);
  const index = milestones.findIndex((milestone) => milestone.id === id);
  const found = milestones[index];
  if (found === undefined) throw new Error(`there is no milestone ${id}`);
  return [index, found];
}
