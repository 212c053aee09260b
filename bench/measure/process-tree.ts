import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in ticks of this length (USER_HZ, proc(5)). */
const TICK_MS = 10;

const KB = 1024;

/**
 * Returns the CPU time of all ended child processes and their descendants, in milliseconds (`cutime` and
 * `cstime` of proc(5)); undefined without /proc.
 */
export function childrenCpu(): number | undefined {
  const ticks = statOf('self')?.slice(13, 15);
  return ticks === undefined ? undefined : sum(ticks.map(Number)) * TICK_MS;
}

/** Samples the peak memory of a process and its descendants, as the sum of all of them. */
export class MemoryWatch {
  readonly #peaks = new Map<string, number>();
  readonly #root: string;
  #most = 0;

  constructor(pid: number) {
    this.#root = String(pid);
  }

  look(): void {
    const alive = family(this.#root);
    for (const pid of alive) this.#peaks.set(pid, statusOf(pid, 'VmHWM') ?? 0);
    this.#most = Math.max(this.#most, sum(alive.map((pid) => statusOf(pid, 'VmRSS') ?? 0)));
  }

  /** Bytes: the largest sum, or the peak of a single process if that is larger. */
  peak(): number | undefined {
    const peak = Math.max(this.#most, ...this.#peaks.values());
    return peak === 0 ? undefined : peak;
  }
}

/** Returns a process and its descendants. Searches by parent, since only some kernels list children. */
function family(root: string): string[] {
  const parents = new Map<string, string>();
  for (const pid of processes()) {
    const parent = statOf(pid)?.[1];
    if (parent !== undefined) parents.set(pid, parent);
  }
  const belongs = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === root || belongs(parents.get(pid)));
  return [...parents.keys()].filter(belongs);
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}

/** Returns the fields after the process name, which may contain any character: state, parent, … */
function statOf(pid: string): string[] | undefined {
  const text = read(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

function statusOf(pid: string, field: string): number | undefined {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'mu').exec(
    read(`/proc/${pid}/status`) ?? '',
  )?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * KB;
}

/** A process may end while it is read. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
