import { MemoryError } from './memory-error.ts';

/** The parallel work of a build. */
export interface WorkPlan {
  /** Number of threads that render pages. */
  readonly renderThreads: number;
  /** Number of cores for reading the content while the bundle is compiled. */
  readonly readCores: number;
  /** Whether one more core reads the content as soon as the bundle is compiled. */
  readonly usesFreedCore: boolean;
  /** Whether the bundle is compiled only after the content has been read. */
  readonly isInTurn: boolean;
  /** Whether heaps are kept as small as possible, which takes more time. */
  readonly isTight: boolean;
}

/** The facts that a plan depends on. */
interface WorkFacts {
  /** Memory that the build may use, in MB. */
  readonly memory: number;
  readonly cores: number;
  /** Number of content files. */
  readonly files: number;
}

/** With more threads than this, writing to the disk is the bottleneck. */
const MAX_THREADS = 8;

/** Memory of the parts of a build in MB, measured: a fixed part, and one for each thousand content files. */
const STARTED = { fixed: 100, thousand: 0 };
const RENDERING = { fixed: 90, thousand: 12 };
const RENDER_THREAD = { fixed: 90, thousand: 24 };
/** A thread whose heap is kept small, in place of RENDER_THREAD. */
const TIGHT_THREAD = { fixed: 80, thousand: 16 };
const READING = { fixed: 70, thousand: 28 };
const PARSE_WORKER = { fixed: 80, thousand: 2 };
const COMPILING = { fixed: 400, thousand: 0 };

/**
 * Returns how to build within some memory: with fewer threads if there is not enough for all cores. Throws a
 * MemoryError if even the smallest build does not fit.
 */
export function planWork({ memory, cores, files }: WorkFacts): WorkPlan {
  const size = (part: typeof READING): number => part.fixed + (part.thousand * files) / 1000;
  const fitting = Math.floor((memory - size(RENDERING)) / size(RENDER_THREAD));
  const reading = size(STARTED) + size(READING);
  const compiling = size(STARTED) + size(COMPILING);
  const isInTurn = memory < reading + size(COMPILING);
  const leftToRead = memory - (isInTurn ? reading : reading + size(COMPILING));
  const workers = Math.max(0, Math.floor(leftToRead / size(PARSE_WORKER)));
  const needed = Math.max(reading, compiling, size(RENDERING) + size(TIGHT_THREAD));
  if (memory < needed) throw new MemoryError(tooLittle(needed, memory));
  return {
    renderThreads: Math.max(1, Math.min(fitting, cores, MAX_THREADS)),
    // The first core reads in the process itself; while the bundle is compiled, that takes one.
    readCores: Math.max(1, Math.min(isInTurn ? cores : cores - 1, workers + 1)),
    usesFreedCore: !isInTurn && workers >= cores - 1,
    isInTurn,
    isTight: fitting < 1 || isInTurn,
  };
}

function tooLittle(needed: number, memory: number): string {
  return (
    `The build needs about ${Math.ceil(needed / 10) * 10} MB of memory, and ${memory} MB are available. ` +
    'Raise the limit of the container, end other programs, or set RELNOTES_MEMORY to the number of MB that the build may use.'
  );
}
