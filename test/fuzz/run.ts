import { fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { FuzzMessage, FuzzOptions } from './messages.ts';

const USAGE = 'npm run fuzz -- [--seconds 600] [--seed N] [--path P] [--steps]';
/** A step that takes longer hangs. A build takes up to two minutes, since it may compile. */
const STEP_MS = 150_000;
/** Where the tree of a failure is kept. */
const KEPT = resolve(import.meta.dirname, '../../node_modules/.cache/relnotes-fuzz');

process.exitCode = await main();

/** Returns the values of the options; undefined if there is an unknown one. */
function readValues() {
  try {
    return parseArgs({
      options: {
        seconds: { type: 'string' },
        seed: { type: 'string' },
        path: { type: 'string' },
        steps: { type: 'boolean' },
      },
    }).values;
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const values = readValues();
  const seconds = Number(values?.seconds ?? '60');
  const seed = Number(values?.seed ?? Math.floor(Math.random() * 2 ** 31));
  if (values === undefined || !Number.isFinite(seconds) || !Number.isInteger(seed)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'relnotes-fuzz-'));
  process.stdout.write(`seed ${seed}\n`);
  try {
    const result = await runChild({ seed, path: values.path, seconds, folder }, values.steps);
    if ('passed' in result) {
      process.stdout.write(`passed: ${JSON.stringify(result.passed)}\n`);
      return 0;
    }
    const kept = join(KEPT, String(seed));
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(KEPT, { recursive: true });
    cpSync(join(folder, 'content'), kept, { recursive: true });
    process.stdout.write(`${failureText(result, seed, kept)}\n`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

type Result = Exclude<FuzzMessage, { step: string }>;

/** Runs a fuzz process until it has ended, and ends it if one of its steps takes too long. */
function runChild(options: FuzzOptions, showSteps = false): Promise<Result> {
  return new Promise((settle) => {
    const child = fork(join(import.meta.dirname, 'fuzz-process.ts'), {
      execArgv: ['--stack-trace-limit=40'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let step = 'starting';
    let result: Result | undefined;
    const end = (last: Result) => {
      result ??= last;
      child.kill('SIGKILL');
    };
    const hang = setTimeout(() => {
      end({ failed: `More than ${STEP_MS / 1000} s: ${step}` });
    }, STEP_MS);
    child.on('message', (message: FuzzMessage) => {
      hang.refresh();
      if (!('step' in message)) {
        end(message);
        return;
      }
      ({ step } = message);
      if (showSteps) process.stderr.write(`${step}\n`);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(hang);
      settle(result ?? { failed: `The process ended with ${signal ?? code}: ${step}` });
    });
    child.send(options);
  });
}

function failureText(
  result: Extract<Result, { failed: string }>,
  seed: number,
  kept: string,
): string {
  const { failed, path, edits } = result;
  return [
    failed,
    ...(edits === undefined ? [] : [`Edits: ${edits}`]),
    `The last tree: ${kept}`,
    `Try it again: npm run fuzz -- --seed ${seed}${path === undefined ? '' : ` --path ${path}`}`,
  ].join('\n');
}
