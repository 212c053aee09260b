import { fork } from 'node:child_process';
import process from 'node:process';
import type { ReportProgress } from '../lib/progress.ts';

/** What a process that runs apart says: how far it is, a part of what it is asked for, and the rest. */
type Answer<Early, Result> =
  | { readonly count: Parameters<ReportProgress>[0] }
  | { readonly early: Early }
  | { readonly result: Result }
  | { readonly failed: string };

/**
 * Flags of V8 for a heap that stays small, with room for so many MB of what is young, which counts
 * several times in each of the threads that run at once. V8 lets a heap grow to twice its size before it
 * looks for garbage; by a fifth costs little time, but while the heap is smaller than it will be anyway. All
 * cores have work already: threads that help to look for garbage or to compile take it from them, and so does
 * the last of V8's compilers, whose code a few seconds do not earn back. Who draws pictures asks for garbage
 * collection.
 */
export function lowMemoryFlags(youngSize: number): string[] {
  return [
    '--heap-growing-percent=20',
    '--initial-old-space-size=200',
    `--max-semi-space-size=${youngSize}`,
    '--no-parallel-scavenge',
    '--no-concurrent-sweeping',
    '--invocation-count-for-turbofan=60000',
    '--no-concurrent-recompilation',
    '--expose-gc',
  ];
}

/** What is read or compiled is kept: more room for what is young saves no time that can be measured. */
const YOUNG_SIZE = 8;

/** What a process is asked for, and afterwards that a core is free for it. */
type Said<Input> = { readonly input: Input } | { readonly coreFreed: true };

/** What a process is begun with, and what is told of it while it runs, and to it. */
interface Listener<Early> {
  /** What its environment has besides that of this process. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly tell?: ReportProgress | undefined;
  /** Resolves when there is one more core for it. */
  readonly coreFreed?: Promise<unknown> | undefined;
  /** Is given what is ready before the rest. */
  readonly onEarly?: (early: Early) => void;
}

/**
 * Runs a script in a process of its own, which takes all of its memory along when it ends: what reads
 * content and what compiles need a gigabyte that the pages do not. Its input is made while it starts.
 * Rejects with what the script says, or with what the input cannot be made for.
 */
export function runInChild<Result, Early = never>(
  script: URL,
  input: () => object,
  { env, tell, coreFreed, onEarly }: Listener<Early> = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = fork(script, {
      env: { ...process.env, ...env },
      execArgv: [...process.execArgv, ...lowMemoryFlags(YOUNG_SIZE)],
      stdio: 'inherit',
    });
    child.on('message', (answer: Answer<Early, Result>) => {
      if ('count' in answer) tell?.(answer.count);
      else if ('early' in answer) onEarly?.(answer.early);
      else if ('failed' in answer) reject(new Error(answer.failed));
      else resolve(answer.result);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`${script.pathname} ended with ${signal ?? code}, and said nothing.`));
    });
    // One that has answered may be gone before this is heard of: what does not reach it is not missed, and
    // of one that ends without an answer its exit tells.
    const say = (said: Said<object>): void => {
      if (child.connected) child.send(said, () => undefined);
    };
    try {
      say({ input: input() });
    } catch (error) {
      child.disconnect();
      throw error;
    }
    void coreFreed?.then(() => {
      say({ coreFreed: true });
    });
  });
}

/** What the work can do while it goes on. */
export interface ChildTools<Early> {
  /** Puts something off until the answer is out: it is done while the asking process goes on. */
  readonly afterResult: (work: () => void) => void;
  readonly tell: ReportProgress;
  readonly early: (early: Early) => void;
  /** Resolves when there is one more core to work on. */
  readonly coreFreed: Promise<unknown>;
}

/** The other side: does the work that is asked for, and answers. */
export function serveChild<Input, Result, Early = never>(
  work: (input: Input, apart: ChildTools<Early>) => Promise<Result>,
): void {
  const put: (() => void)[] = [];
  const { promise: coreFreed, resolve: onCoreFreed } = Promise.withResolvers<undefined>();
  process.on('message', (said: Said<Input>) => {
    if ('coreFreed' in said) onCoreFreed(undefined);
    else begin(said.input);
  });
  const begin = (input: Input): void => {
    const answer = (said: Answer<Early, Result>): void => {
      process.send?.(said, () => {
        process.disconnect();
        for (const left of put) left();
      });
    };
    const apart: ChildTools<Early> = {
      afterResult: (left) => put.push(left),
      tell: (count) => process.send?.({ count }),
      early: (early) => process.send?.({ early }),
      coreFreed,
    };
    work(input, apart).then(
      (result) => {
        answer({ result });
      },
      (error: unknown) => {
        answer({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      },
    );
  };
}
