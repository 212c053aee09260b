import type { PartName } from '../arguments.ts';
import type { Cost } from './run-command.ts';
import type { Spread } from './statistics.ts';

/** What one way to build came to over all rounds. */
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
  /** With nothing kept from before; undefined if it failed. */
  readonly cold: Stage | undefined;
  /** With everything kept, after one item changed. */
  readonly changed: Stage | undefined;
  readonly pages: number;
  readonly bytes: number;
  /** The last lines of a build that failed. */
  readonly failed: string | undefined;
}

/** Median time of ours, divided by that of a peer; wall time where nothing else is said. */
export interface Ratio {
  readonly ours: string;
  readonly peer: string;
  readonly items: number;
  readonly cold: number | undefined;
  readonly changed: number | undefined;
  /** Ours after one change, against the peer's whole build. */
  readonly changedToCold: number | undefined;
  /** CPU time of the whole build: on a busy machine wall time depends on the others. */
  readonly coldCpu: number | undefined;
}

/** From the smallest to the largest size. */
export interface Growth {
  readonly site: string;
  readonly cold: number | undefined;
  readonly coldCpu: number | undefined;
  readonly changed: number | undefined;
}

/** What one use of this project came to over all rounds, next to what was set as its goal. */
export interface UseFigure {
  /** The part of the run it belongs to, as in `--only`. */
  readonly part: Exclude<PartName, 'builds'>;
  readonly what: string;
  /** Undefined for what is not about the corpus. */
  readonly items: number | undefined;
  readonly unit: 'ms' | 'bytes';
  /** The median is to be at most this; undefined where no goal was set. */
  readonly goal: number | undefined;
  readonly runs: readonly number[];
  readonly spread: Spread | undefined;
  /** The last lines of what failed. */
  readonly failed: string | undefined;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  /** How many processes wanted to run in the minute before; near 0 on a quiet machine. */
  readonly loadBefore: number;
}

export interface Figures {
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string;
  readonly note: string;
  readonly seed: number;
  readonly rounds: number;
  readonly machine: Machine;
  /** What ran, by the site's name. */
  readonly versions: Readonly<Record<string, string>>;
  /** The peers that were asked for and are not installed here. */
  readonly absent: readonly string[];
  readonly rows: readonly Row[];
  readonly ratios: readonly Ratio[];
  readonly growth: readonly Growth[];
  readonly uses: readonly UseFigure[];
}
