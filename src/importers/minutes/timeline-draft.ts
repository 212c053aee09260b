import type { Milestone } from '../../domain/catalog.ts';
import { timelineSchema } from '../../schema/timeline.ts';
import type { Outcome } from './facts.ts';
import { readFields } from './read-yaml.ts';

/** The text of a timeline on its way, and the day the new facts are from. */
export interface TimelineDraft {
  readonly path: string;
  readonly text: string;
  readonly date: string;
}

/** A timeline with what one line says, and what became of each of its facts. */
export interface TimelineStep {
  readonly text: string;
  readonly outcomes: readonly Outcome[];
}

/** The milestones of a timeline's text; those without a title have their id. */
export function milestonesIn(text: string): Milestone[] {
  const { milestones } = readFields(timelineSchema, text.trim() === '' ? 'milestones: []' : text);
  return milestones.map((fields) => ({
    ...fields,
    title: fields.title ?? fields.id.toUpperCase(),
  }));
}

/** Fields that stand before the plans of a milestone, and before what happened. */
export const BEFORE_PLANS = ['id', 'kind', 'title', 'version', 'tag'];
export const BEFORE_ACTUAL = [...BEFORE_PLANS, 'planned', 'plans'];

/** A milestone and its place in the list. Throws an Error if there is none of that id. */
export function findMilestone(text: string, id: string): [number, Milestone] {
  const milestones = milestonesIn(text);
  const index = milestones.findIndex((milestone) => milestone.id === id);
  const found = milestones[index];
  if (found === undefined) throw new Error(`there is no milestone ${id}`);
  return [index, found];
}
