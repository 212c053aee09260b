import process from 'node:process';

/** Time in milliseconds: by the clock, and of the processor. */
export interface Spent {
  readonly wallMs: number;
  /** Undefined where Node does not tell it (threads before Node 23.9). */
  readonly cpuMs: number | undefined;
}

/** Returns the time of this process since its start, with all of its threads. */
export function processTime(): Spent {
  return { wallMs: performance.now(), cpuMs: milliseconds(process.cpuUsage()) };
}

/** Returns the time of this thread: by the clock since the process started, and of the processor. */
export function threadTime(): Spent {
  // Some versions of Node that the package runs on lack the function.
  const { threadCpuUsage }: Partial<Pick<NodeJS.Process, 'threadCpuUsage'>> = process;
  const usage = threadCpuUsage?.call(process);
  return { wallMs: performance.now(), cpuMs: usage && milliseconds(usage) };
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** Adds up the time of steps that follow each other: each lap ends one, and is the time since the lap before. */
export class StepClock {
  readonly steps = new Map<string, Spent>();
  readonly #read: () => Spent;
  #last: Spent;

  /** The first lap begins at `start`, by default now. */
  constructor(read: () => Spent, start: Spent = read()) {
    this.#read = read;
    this.#last = start;
  }

  /** Adds the time since the last lap to a step, and returns it. */
  lap(step: string): Spent {
    const now = this.#read();
    const last = this.#last;
    const spent = addSpent(now, { wallMs: -last.wallMs, cpuMs: negative(last.cpuMs) });
    this.steps.set(step, addSpent(this.steps.get(step) ?? NOTHING, spent));
    this.#last = now;
    return spent;
  }
}

function negative(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : -ms;
}

/** The start of a process, from which `processTime` counts. */
export const NOTHING: Spent = { wallMs: 0, cpuMs: 0 };

export function addSpent(one: Spent, other: Spent): Spent {
  const cpuMs =
    one.cpuMs === undefined || other.cpuMs === undefined ? undefined : one.cpuMs + other.cpuMs;
  return { wallMs: one.wallMs + other.wallMs, cpuMs };
}
