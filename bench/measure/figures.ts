import type { PartName } from '../arguments.ts';
import type { Cost } from './run-command.ts';
import type { Spread } from './statistics.ts';

/** Figures of one kind of build over all rounds. */
export interface Stage {
  readonly wallMs: Spread;
  readonly cpuMs: Spread | undefined;
  readonly memoryBytes: Spread | undefined;
  readonly runs: readonly Cost[];
}

/** One site at one size. */
export interface Row {
  readonly site: string;
  readonly ours: boolean;
  readonly items: number;
  /** The build without caches; undefined if it failed. */
  readonly cold: Stage | undefined;
  /** The build with all caches, after one item changed. */
  readonly changed: Stage | undefined;
  readonly pages: number;
  readonly bytes: number;
  /** The last lines of a build that failed. */
  readonly failed: string | undefined;
}

/** Our median time divided by that of a peer; wall time unless stated otherwise. */
export interface Ratio {
  readonly ours: string;
  readonly peer: string;
  readonly items: number;
  readonly cold: number | undefined;
  readonly changed: number | undefined;
  /** Our build after one change, compared with the peer's whole build. */
  readonly changedToCold: number | undefined;
  /** CPU time of the whole build: on a busy machine, wall time depends on other processes. */
  readonly coldCpu: number | undefined;
}

/** Growth from the smallest to the largest size. */
export interface Growth {
  readonly site: string;
  readonly cold: number | undefined;
  readonly coldCpu: number | undefined;
  readonly changed: number | undefined;
}

/** Figures of one use of this project over all rounds, with its goal. */
export interface UseFigure {
  /** The part of the run, as in `--only`. */
  readonly part: Exclude<PartName, 'builds'>;
  readonly what: string;
  /** Undefined for figures that do not use the corpus. */
  readonly items: number | undefined;
  readonly unit: 'ms' | 'bytes';
  /** The upper limit of the median; undefined without a goal. */
  readonly goal: number | undefined;
  readonly runs: readonly number[];
  readonly spread: Spread | undefined;
  /** The last lines of a use that failed. */
  readonly failed: string | undefined;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  /** Average number of runnable processes in the minute before; near 0 on an idle machine. */
  readonly loadBefore: number;
}

export interface Figures {
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string;
  readonly note: string;
  readonly seed: number;
  readonly rounds: number;
  readonly machine: Machine;
  /** Names and versions by the site's name. */
  readonly versions: Readonly<Record<string, string>>;
  /** Requested peers that are not installed. */
  readonly absent: readonly string[];
  readonly rows: readonly Row[];
  readonly ratios: readonly Ratio[];
  readonly growth: readonly Growth[];
  readonly uses: readonly UseFigure[];
}
