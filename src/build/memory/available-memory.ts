import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { availableMemory, constrainedMemory } from 'node:process';
import { freemem, totalmem } from 'node:os';
import { MemoryError } from './memory-error.ts';

const MB = 1024 * 1024;

/** Returns the text of a file; undefined if it cannot be read. */
type ReadText = (path: string) => string | undefined;

/**
 * Returns the memory that a build may use, in MB: what the machine has left, within the limits of its control groups.
 * `RELNOTES_MEMORY` sets another number. Throws if that is no number.
 */
export function memoryForBuild(environment: Readonly<Record<string, string | undefined>>): number {
  const given = environment['RELNOTES_MEMORY'];
  if (given !== undefined && given !== '') return givenMemory(given);
  const limits = [constrainedMemory(), ...cgroupLimits(readText)].filter(
    (limit) => limit > 0 && limit < totalmem(),
  );
  // With a limit, Node counts the files that the system caches as used, though it gives them up at once.
  const left = limits.length === 0 ? availableMemory() : freemem();
  return Math.floor(Math.min(left, ...limits) / MB);
}

function givenMemory(given: string): number {
  if (/^[1-9]\d{0,6}$/u.test(given)) return Number(given);
  throw new MemoryError(
    `RELNOTES_MEMORY is "${given}". Set it to a number of MB, such as 512, or unset it.`,
  );
}

/**
 * Returns the memory limits of the control groups of this process and of the groups around it, in bytes
 * (https://docs.kernel.org/admin-guide/cgroup-v2.html, `memory.max`). Node knows only the innermost one.
 */
export function cgroupLimits(read: ReadText): number[] {
  const lines = read('/proc/self/cgroup')?.split('\n') ?? [];
  return lines.flatMap((line) => {
    const [, id, controllers = '', path] = /^(\d+):([^:]*):(\/.*)$/u.exec(line) ?? [];
    if (path === undefined) return [];
    if (id === '0') return limitsAbove('/sys/fs/cgroup', path, 'memory.max', read);
    if (!controllers.split(',').includes('memory')) return [];
    return limitsAbove('/sys/fs/cgroup/memory', path, 'memory.limit_in_bytes', read);
  });
}

function limitsAbove(top: string, path: string, name: string, read: ReadText): number[] {
  const limit = Number(read(join(top, path, name)) ?? 'max');
  const above = path === '/' ? [] : limitsAbove(top, dirname(path), name, read);
  return Number.isFinite(limit) ? [limit, ...above] : above;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}
