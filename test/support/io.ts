import type { Io } from '../../src/cli/shared/io.ts';
import { TODAY } from './tree.ts';

/** An Io that keeps what a command wrote. */
export interface TestIo extends Io {
  /** The standard output so far. */
  readonly written: () => string;
  /** The standard error so far. */
  readonly complained: () => string;
}

/** No terminal, no colour, nobody to ask, on the day of the test trees. */
export function testIo(cwd: string, rest: Partial<Io> = {}): TestIo {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    cwd,
    env: {},
    today: TODAY,
    color: false,
    interactive: false,
    ...rest,
    written: () => out.join(''),
    complained: () => err.join(''),
  };
}
