import type { Milestone, Release } from './catalog.ts';
import { milestoneIndex } from './milestone-order.ts';
import { newestPublished } from './newest.ts';
import { versionsOf, type PathSpan } from './path-span.ts';
import { happened } from './publication.ts';
import { withdrawalOf } from './withdrawal.ts';

/** The versions that readers of a path may choose from. */
export interface PathVersions {
  /** GA of the first release and its maintenance versions. */
  readonly from: readonly Milestone[];
  /** The published versions of the target that are not withdrawn, in their order; empty before its GA. */
  readonly to: readonly Milestone[];
  /** The choice of a reader who chooses nothing: from GA to the newest version. */
  readonly initial: Choice;
}

/** A choice of two versions, by their indexes in `PathVersions`. */
export interface Choice {
  readonly from: number;
  readonly to: number;
}

/** Tells whether something counts for a choice of versions. */
export type ChoiceRule = (choice: Choice) => boolean;

/** Returns the versions that readers of a path may choose from. */
export function pathVersions({ from, to, today }: PathSpan): PathVersions {
  const targets = versionsOf(to, today).filter(
    (milestone) => happened(milestone, today) && withdrawalOf(to, milestone, today) === undefined,
  );
  const newest = newestPublished(to, today)?.milestone;
  const index = targets.findIndex((milestone) => milestone === newest);
  return {
    from: versionsOf(from, today),
    to: index < 0 ? [] : targets,
    initial: { from: 0, to: Math.max(index, 0) },
  };
}

/** Returns for a milestone of a path whether readers meet it between the versions that they chose. */
export type MetBetween = (release: Release, milestone: string) => ChoiceRule;

/** Returns a function that tells whether readers meet a milestone of the path. */
export function metBetween({ from, to }: PathSpan, versions: PathVersions): MetBetween {
  const starts = versions.from.map(({ id }) => milestoneIndex(from, id));
  const ends = versions.to.map(({ id }) => milestoneIndex(to, id));
  return (release, milestone) => {
    const index = milestoneIndex(release, milestone);
    const [isFrom, isTo] = [release.id === from.id, release.id === to.id];
    return (choice) =>
      (!isFrom || index > (starts[choice.from] ?? -1)) &&
      (!isTo || index <= (ends[choice.to] ?? Infinity));
  };
}

/** Returns for which choices something counts: a row for each version to start from, a value for each target. */
export function choicesOf({ from, to }: PathVersions, rule: ChoiceRule): boolean[][] {
  const targets = Array.from({ length: Math.max(to.length, 1) }, (_, index) => index);
  return from.map((_, start) => targets.map((end) => rule({ from: start, to: end })));
}
