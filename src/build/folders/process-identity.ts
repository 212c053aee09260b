import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { isListed } from '../../lib/process-list.ts';

/** A running process, told from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When the process was started, in ticks since the start of the system; empty if the system does not say. */
  readonly started: string;
  readonly host: string;
  /** Differs after each start of the system; empty if the system does not say. */
  readonly boot: string;
  /** The set of processes that `pid` counts in: a container has its own. Empty if the system does not say. */
  readonly pidNamespace: string;
}

/** Returns the identity of this process. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid) ?? '', ...machine() };
}

/**
 * Returns whether a process still runs: `unknown` if it belongs to another machine or container, or if its number may
 * have passed to another process.
 */
export function processState({
  pid,
  started,
  host,
  boot,
  pidNamespace,
}: ProcessIdentity): 'running' | 'ended' | 'unknown' {
  const here = machine();
  if (host !== here.host) return 'unknown';
  if (boot !== here.boot) return 'ended';
  if (pidNamespace !== here.pidNamespace) return 'unknown';
  const found = startOf(pid);
  if (found !== undefined) return found === started ? 'running' : 'ended';
  return isListed(pid) ? 'unknown' : 'ended';
}

/** Returns the start time from the process table of Linux (proc(5)); undefined if there is none. */
function startOf(pid: number): string | undefined {
  const stat = readOrEmpty(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The name in the second field may hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', started] = [fields[0], fields[19]];
  // A process that has ended stays listed until its parent asks for it.
  return state === 'Z' || state === 'X' ? 'ended' : started;
}

function machine(): Pick<ProcessIdentity, 'host' | 'boot' | 'pidNamespace'> {
  return {
    host: hostname(),
    boot: readOrEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')).trim(),
    pidNamespace: readOrEmpty(() => readlinkSync('/proc/self/ns/pid')),
  };
}

function readOrEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
