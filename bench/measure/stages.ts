import type { Spread } from './statistics.ts';
import type { Cost } from './run-command.ts';

/** Builds of a round, in their order: from nothing, then each with the caches of the one before. */
export const STAGE_NAMES = ['whole', 'nothing', 'changed', 'added'] as const;
export type StageName = (typeof STAGE_NAMES)[number];

/** Stages that are compared with ours; peers need not run the others. */
export const PEER_STAGES: readonly StageName[] = ['whole', 'changed'];

export const STAGE_TITLES: Readonly<Record<StageName, string>> = {
  whole: 'whole',
  nothing: 'nothing changed',
  changed: 'one item changed',
  added: 'one release added',
};

/** Figures of one kind of build over all rounds. */
export interface Stage {
  readonly wallMs: Spread;
  readonly cpuMs: Spread | undefined;
  readonly memoryBytes: Spread | undefined;
  readonly runs: readonly Cost[];
}

/** The builds of a site; those that it did not run are undefined. */
export type Stages = Readonly<Partial<Record<StageName, Stage>>>;
