import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { RICH_TREE } from '../support/rich-tree.ts';
import { GOOD_TREE, type Files } from '../support/tree.ts';
import { edits } from './arbitraries.ts';
import type { Tree } from './edit.ts';
import { FuzzRun } from './fuzz-run.ts';
import type { FuzzMessage, FuzzOptions } from './messages.ts';
import { Workspace } from './workspace.ts';

/** Tries trees until the time is over, and tells the parent of each one, which ends a process that hangs. */
if (!isMainThread || process.send === undefined) throw new Error('This is a process of run.ts.');
process.once('message', (options: FuzzOptions) => {
  fuzz(options).then(
    (result) => {
      send(result);
      process.disconnect();
    },
    (error: unknown) => {
      send({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      process.disconnect();
    },
  );
});

async function fuzz({ seed, path, seconds, folder }: FuzzOptions): Promise<FuzzMessage> {
  mkdirSync(folder, { recursive: true });
  const report = (step: string): void => {
    send({ step });
  };
  const bases = [treeOf(RICH_TREE), treeOf(GOOD_TREE)];
  const run = new FuzzRun(new Workspace(folder), bases, report, path !== undefined);
  try {
    await run.start();
    const end = performance.now() + seconds * 1000;
    const property = fc.asyncProperty(fc.nat(1), edits, (base, list) => run.tryEdits(base, list));
    const details = await fc.check(property, {
      seed,
      ...(path === undefined ? {} : { path }),
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: Math.max(1, end - performance.now()),
      markInterruptAsFailure: false,
    });
    if (!details.failed) return { passed: run.counts };
    const { counterexample, counterexamplePath, errorInstance } = details;
    return {
      failed: String(errorInstance instanceof Error ? errorInstance.stack : errorInstance),
      path: counterexamplePath ?? '',
      edits: JSON.stringify(counterexample ?? []),
    };
  } finally {
    await run.close();
  }
}

function treeOf(files: Files): Tree {
  return new Map(
    Object.entries(files).flatMap(([path, content]): [string, Uint8Array][] => {
      if (typeof content === 'string') return [[path, Buffer.from(content)]];
      return content instanceof Uint8Array ? [[path, content]] : [];
    }),
  );
}

function send(message: FuzzMessage): void {
  process.send?.(message);
}
