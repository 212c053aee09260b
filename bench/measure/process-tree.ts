import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in ticks of this length (USER_HZ, proc(5)). */
const TICK_MS = 10;

const KB = 1024;

/**
 * CPU time of all processes this one has started and seen end, theirs included, in milliseconds
 * (`cutime` and `cstime` of proc(5)); undefined where there is no /proc.
 */
export function childrenCpu(): number | undefined {
  const ticks = statOf('self')?.slice(13, 15);
  return ticks === undefined ? undefined : sum(ticks.map(Number)) * TICK_MS;
}

/** Peak memory of a process and all it started, looked at again and again; the sum of what each holds. */
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

  /** In bytes: the most that was held at once, or one process's own peak, whichever is more. */
  peak(): number | undefined {
    const peak = Math.max(this.#most, ...this.#peaks.values());
    return peak === 0 ? undefined : peak;
  }
}

/** A process and its descendants; only some kernels list children, so parents are asked for. */
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

/** The fields after the name, which may hold anything: state, parent, … */
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

/** A process may end while it is looked at. */
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
