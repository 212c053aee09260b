import type { BenchOptions } from '../arguments.ts';
import type { UseFigure } from '../measure/figures.ts';
import { measureCheck } from './check.ts';
import { measureDev } from './dev.ts';
import { measureReaders } from './readers.ts';

type Measure = (choice: BenchOptions, log: (text: string) => void) => Promise<UseFigure[]>;

const MEASURES: Readonly<Record<UseFigure['part'], Measure>> = {
  check: measureCheck,
  dev: measureDev,
  readers: measureReaders,
};

/** Measures the parts of `--only` that concern this project alone, one after the other. */
export async function usesOf(
  choice: BenchOptions,
  log: (text: string) => void,
): Promise<UseFigure[]> {
  const uses: UseFigure[] = [];
  for (const part of choice.only) {
    if (part !== 'builds') uses.push(...(await MEASURES[part](choice, log)));
  }
  return uses;
}
