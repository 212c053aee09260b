import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { CODE_CACHE } from './site.ts';

/** A build that has ended. */
interface EndedBuild {
  readonly code: number | null;
  /** Its standard error. */
  readonly text: string;
  /** Its standard output. */
  readonly output: string;
}

/** A build in a process of its own. */
interface RunningBuild {
  readonly child: ChildProcess;
  /** Resolves when the process has ended. */
  readonly ended: Promise<EndedBuild>;
}

/** Starts `npm run build` with an environment and arguments, without waiting for other builds. */
export function startBuild(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): RunningBuild {
  const script = join(import.meta.dirname, '../../src/build/run.ts');
  const own = { NODE_ENV: 'production', VITEST: '', CI: '', NODE_COMPILE_CACHE: CODE_CACHE };
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (text += part));
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  const ended = new Promise<EndedBuild>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, text, output }));
  });
  return { child, ended };
}
