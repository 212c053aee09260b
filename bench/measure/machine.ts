import { cpus, loadavg, release, totalmem, type } from 'node:os';
import process from 'node:process';
import type { Machine } from './figures.ts';

/** Returns facts about this machine. Call it before the first run. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryBytes: totalmem(),
    system: `${type()} ${release().replace(/^(\d+\.\d+).*$/u, '$1')}`,
    node: process.version,
    loadBefore: loadavg()[0] ?? 0,
  };
}
