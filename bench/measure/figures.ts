import type { PartName } from '../arguments.ts';
import type { ShapeName } from '../corpus/shapes.ts';
import type { PageSize } from '../ours/page-bounds.ts';
import type { Stages } from './stages.ts';
import type { Spread } from './statistics.ts';

/** One site with one corpus. */
export interface Row {
  readonly site: string;
  readonly ours: boolean;
  readonly shape: ShapeName;
  /** The size that was asked for, by which sites are compared. */
  readonly size: number;
  /** The items that the corpus has. */
  readonly items: number;
  /** Empty if the site failed. */
  readonly stages: Stages;
  /** Of the output folder after a whole build. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** The largest page as a server sends it; undefined for peers, and if no page is large. */
  readonly largestPage: PageSize | undefined;
  /** The last lines of a build that failed. */
  readonly failed: string | undefined;
}

/** Our median time divided by that of a peer; wall time unless stated otherwise. */
export interface Ratio {
  readonly ours: string;
  readonly peer: string;
  readonly shape: ShapeName;
  readonly size: number;
  readonly whole: number | undefined;
  readonly changed: number | undefined;
  /** Our build after one change, compared with the peer's whole build. */
  readonly changedToWhole: number | undefined;
  /** CPU time: on a busy machine, wall time depends on other processes. */
  readonly wholeCpu: number | undefined;
  readonly changedToWholeCpu: number | undefined;
}

/** Growth from the smallest to the largest size, as exponents: 1 is in step with the items. */
export interface Growth {
  readonly site: string;
  readonly ours: boolean;
  readonly shape: ShapeName;
  readonly whole: number | undefined;
  readonly wholeCpu: number | undefined;
  readonly changed: number | undefined;
  readonly changedCpu: number | undefined;
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
