import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';

/** A process that writes: its machine, its number there, and when it began. */
export interface Owner {
  readonly pid: number;
  /** In ticks since the machine started, since numbers of processes return; `0` where it is unknown. */
  readonly started: string;
  /** A digest of the name of the machine. */
  readonly host: string;
}

/** Stands in for an owner when nobody works on an edit. */
export const NOBODY: Owner = { pid: 0, started: '0', host: '00000000' };

/** Returns this process. */
export function thisProcess(): Owner {
  const { pid } = process;
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  return { pid, started: startOf(pid) ?? '0', host };
}

/** Returns the text of an owner, which is part of file names. */
export function ownerText({ pid, started, host }: Owner): string {
  return `${pid}-${started}-${host}`;
}

/** Parses the text of an owner; undefined if it is none. */
export function parseOwner(text: string): Owner | undefined {
  const match = /^(\d{1,10})-(\d{1,20})-([0-9a-f]{8})$/u.exec(text);
  const [, pid = '', started = '', host = ''] = match ?? [];
  return match === null ? undefined : { pid: Number(pid), started, host };
}

/** Time for which an edit of another machine counts as running, in milliseconds: its process cannot be checked. */
const TRUST_OTHER_HOST_MS = 60_000;

/** Returns whether an owner is still at work; `age` is the time since it took the edit, in milliseconds. */
export function isAtWork(owner: Owner, age: number): boolean {
  if (owner.pid === NOBODY.pid) return false;
  const self = thisProcess();
  if (owner.host !== self.host) return age < TRUST_OTHER_HOST_MS;
  if (!exists(owner.pid)) return false;
  const started = startOf(owner.pid);
  return owner.started === '0' || started === undefined || started === owner.started;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Returns when a process began; undefined where the system does not tell. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in parentheses and may hold spaces; field 22 is the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[19];
  } catch {
    return undefined;
  }
}
