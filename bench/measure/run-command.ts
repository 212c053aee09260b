import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { Command } from '../sites/site.ts';
import { childrenCpu, MemoryWatch } from './process-tree.ts';

/** The cost of one run; CPU time and memory only on Linux. */
export interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number | undefined;
  readonly memoryBytes: number | undefined;
}

export type RunResult =
  { readonly cost: Cost; readonly output: string } | { readonly failed: string };

/** Interval between memory samples, in milliseconds. */
const LOOK_MS = 50;

/** Number of last lines that a failed run shows. */
const LAST_LINES = 5;

/** Runs a command to its end in a new process; never rejects. */
export async function runCommand(command: Command): Promise<RunResult> {
  const cpuBefore = childrenCpu();
  const start = performance.now();
  const child = spawn(command.file, command.args, {
    cwd: command.cwd,
    env: { ...process.env, VITEST: '', FORCE_COLOR: '0', NO_COLOR: '1', ...command.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = new MemoryWatch(child.pid ?? 0);
  const timer = setInterval(() => memory.look(), LOOK_MS);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  const ended = await new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'ended'));
  });
  const wallMs = performance.now() - start;
  clearInterval(timer);
  if (ended !== 0) return { failed: failure(ended, output.join('')) };
  return {
    cost: { wallMs, cpuMs: since(cpuBefore), memoryBytes: memory.peak() },
    output: output.join(''),
  };
}

function since(before: number | undefined): number | undefined {
  const now = childrenCpu();
  return before === undefined || now === undefined ? undefined : now - before;
}

function failure(ended: number | string, output: string): string {
  const why = typeof ended === 'number' ? `exit code ${ended}` : ended;
  return [why, lastLines(output)].filter((text) => text !== '').join('\n');
}

/** Returns the last lines of an output. They may be published in the handbook, so local paths are removed. */
export function lastLines(output: string): string {
  const lines = output
    .replaceAll(process.cwd(), '.')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(-LAST_LINES).join('\n');
}
