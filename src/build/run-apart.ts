import { fork } from 'node:child_process';
import process from 'node:process';

/** What a process that runs apart says when it is done. */
export type Answer<Result> = { readonly result: Result } | { readonly failed: string };

/**
 * V8 lets a heap grow to twice its size before it looks for garbage; by a fifth costs little time. What
 * is young has room enough that little of it grows old before it is garbage.
 */
export const FRUGAL = ['--heap-growing-percent=20', '--max-semi-space-size=32'];

/**
 * Runs a script in a process of its own, which takes all of its memory along when it ends: what reads
 * content and what compiles need a gigabyte that the pages do not. Rejects with what the script says.
 */
export function runApart<Result>(script: URL, input: object): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = fork(script, { execArgv: [...process.execArgv, ...FRUGAL], stdio: 'inherit' });
    child.once('message', (answer: Answer<Result>) => {
      if ('failed' in answer) reject(new Error(answer.failed));
      else resolve(answer.result);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`${script.pathname} ended with ${signal ?? code}, and said nothing.`));
    });
    child.send(input);
  });
}

/** What is still to be done when the answer is out. */
type Later = (work: () => Promise<void>) => void;

/**
 * The other side: does the work that is asked for, and answers; what it puts off is done after that,
 * while the asking process goes on.
 */
export function serveApart<Input, Result>(
  work: (input: Input, later: Later) => Promise<Result>,
): void {
  const put: (() => Promise<void>)[] = [];
  process.once('message', (input: Input) => {
    const answer = (said: Answer<Result>): void => {
      process.send?.(said, () => {
        process.disconnect();
        for (const left of put) void left();
      });
    };
    work(input, (left) => put.push(left)).then(
      (result) => {
        answer({ result });
      },
      (error: unknown) => {
        answer({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      },
    );
  });
}
