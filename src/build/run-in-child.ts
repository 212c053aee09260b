import { fork } from 'node:child_process';
import process from 'node:process';
import type { ReportProgress } from '../lib/progress.ts';
import { NOTHING, processTime, StepClock, type Spent } from '../lib/step-clock.ts';
import { childEnvironment } from './child-environment.ts';

/** A message of a child process: its progress, an early part of its result, its result or its failure. */
type ChildMessage<Early, Result> =
  | { readonly count: Parameters<ReportProgress>[0] }
  | { readonly early: Early }
  | { readonly result: Result; readonly steps: readonly (readonly [string, Spent])[] }
  | { readonly failed: { readonly message: string; readonly stack: string | undefined } };

/**
 * Returns V8 flags that keep the heap small. `youngSize` is the size of the young generation in MB; each
 * thread allocates it several times. `isTight` saves even more memory, for time. By default, V8 lets a heap
 * double before it collects garbage. Growth by a fifth costs little time, except while the heap is still small. All cores are busy, so helper threads for
 * garbage collection and compilation would only take time from them. Code of the optimizing compiler does not
 * pay off within a few seconds. `--expose-gc` is for the code that draws pictures, which collects garbage
 * itself.
 */
export function lowMemoryFlags(youngSize: number, isTight = false): string[] {
  return [
    '--heap-growing-percent=20',
    `--initial-old-space-size=${isTight ? 20 : 200}`,
    `--max-semi-space-size=${isTight ? TIGHT_YOUNG_MB : youngSize}`,
    '--no-parallel-scavenge',
    '--no-concurrent-sweeping',
    '--invocation-count-for-turbofan=60000',
    '--no-concurrent-recompilation',
    '--expose-gc',
  ];
}

/** The size of the young generation where memory is scarce. */
const TIGHT_YOUNG_MB = 2;

/** Most objects of a child process live until it ends, so a larger young generation saves no time. */
const YOUNG_MB = 8;

/** A message to a child process: first its input, later the news that one more core is free. */
type ParentMessage<Input> = { readonly input: Input } | { readonly coreFreed: true };

/** The longest time that a child process may take. */
export interface TimeLimit {
  readonly ms: number;
  /** Returns the message for people: what took too long, and what to do about it. */
  readonly message: () => string;
}

/** A child process took too long; the message says what to do. */
export class TimeLimitError extends Error {}

/** Options of a child process. */
export interface ChildOptions<Early = never> {
  /** Environment variables to add to those that each child gets (child-environment.ts). */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly reportProgress?: ReportProgress | undefined;
  /** Resolves when the child may use one more core. */
  readonly coreFreed?: Promise<unknown> | undefined;
  /** Whether the child keeps its heap as small as possible. */
  readonly isTight?: boolean | undefined;
  /** Ends a child that takes too long. */
  readonly limit?: TimeLimit | undefined;
  /** Receives the parts of the result that are ready before the rest. */
  readonly onEarly?: (early: Early) => void;
  /** Receives the time of the child by step, before its result. */
  readonly onTimes?: ((steps: ReadonlyMap<string, Spent>) => void) | undefined;
}

/**
 * Runs a script in a child process and returns its result. Reading content and compiling need a gigabyte
 * that rendering does not; it is freed when the process ends. `input` is called while the process starts.
 * Rejects with the error of the script or of `input`, and with a TimeLimitError after the time limit.
 */
export function runInChild<Result, Early = never>(
  script: URL,
  input: () => object,
  { env, reportProgress, coreFreed, onEarly, onTimes, limit, isTight }: ChildOptions<Early> = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = fork(script, {
      env: { ...childEnvironment(process.env), ...env },
      execArgv: [...childFlags(process.execArgv), ...lowMemoryFlags(YOUNG_MB, isTight)],
      stdio: 'inherit',
    });
    child.on('message', (message: ChildMessage<Early, Result>) => {
      if ('count' in message) reportProgress?.(message.count);
      else if ('early' in message) onEarly?.(message.early);
      else if ('failed' in message)
        reject(Object.assign(new Error(message.failed.message), message.failed));
      else {
        onTimes?.(new Map(message.steps));
        resolve(message.result);
      }
    });
    // Code that runs without end does not see a message, so the child is killed.
    const timer =
      limit &&
      setTimeout(() => {
        child.kill('SIGKILL');
        reject(new TimeLimitError(limit.message()));
      }, limit.ms).unref();
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`${script.pathname} ended with ${signal ?? code} before it sent a result.`));
    });
    // Ignores errors of sending: a child that has sent its result may be gone, and a child that ends without
    // one is reported by its exit.
    const send = (message: ParentMessage<object>): void => {
      if (child.connected) child.send(message, () => undefined);
    };
    try {
      send({ input: input() });
    } catch (error) {
      child.disconnect();
      throw error;
    }
    void coreFreed?.then(() => {
      send({ coreFreed: true });
    });
  });
}

/** Returns the flags of Node that a child gets: the code of `node -e` would run again in each child, without end. */
export function childFlags(flags: readonly string[]): readonly string[] {
  const code = /^(?:-e|-p|-pe|--eval|--print|--input-type)(?:$|=)/u;
  return flags.some((flag) => code.test(flag)) ? [] : flags;
}

/** Functions for the work of a child process. */
export interface ChildTools<Early> {
  /** Defers work until the result is sent, so that the parent process does not wait for it. */
  readonly afterResult: (work: () => void) => void;
  readonly reportProgress: ReportProgress;
  readonly sendEarly: (early: Early) => void;
  /** Ends a step of the work, whose time is sent with the result. */
  readonly lap: (step: string) => void;
  /** Resolves when the work may use one more core. */
  readonly coreFreed: Promise<unknown>;
}

/** Runs in the child process: waits for the input, does the work, and sends its result or error. */
export function serveChild<Input, Result, Early = never>(
  work: (input: Input, tools: ChildTools<Early>) => Promise<Result>,
): void {
  const deferred: (() => void)[] = [];
  const clock = new StepClock(processTime, NOTHING);
  const { promise: coreFreed, resolve: onCoreFreed } = Promise.withResolvers<undefined>();
  const tools: ChildTools<Early> = {
    afterResult: (deferredWork) => deferred.push(deferredWork),
    reportProgress: (count) => process.send?.({ count }),
    sendEarly: (early) => process.send?.({ early }),
    lap: (step) => clock.lap(step),
    coreFreed,
  };
  const onParentEnd = (): void => process.exit(1);
  // The parent holds the output folder and the cache: nothing may change them once it was killed.
  process.once('disconnect', onParentEnd);
  const finish = (message: ChildMessage<Early, Result>): void => {
    process.send?.(message, () => {
      process.off('disconnect', onParentEnd);
      process.disconnect();
      for (const deferredWork of deferred) deferredWork();
    });
  };
  const start = (input: Input): void => {
    clock.lap('start');
    work(input, tools).then(
      (result) => {
        finish({ result, steps: [...clock.steps] });
      },
      (error: unknown) => {
        const { message, stack } = error instanceof Error ? error : new Error(String(error));
        finish({ failed: { message, stack } });
      },
    );
  };
  process.on('message', (message: ParentMessage<Input>) => {
    if ('coreFreed' in message) onCoreFreed(undefined);
    else start(message.input);
  });
}
