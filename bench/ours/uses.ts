import type { Choice } from '../arguments.ts';
import type { UseFigure } from '../measure/figures.ts';
import { measureCheck } from './check.ts';
import { measureDev } from './dev.ts';
import { measureReaders } from './readers.ts';

type Measure = (choice: Choice, say: (text: string) => void) => Promise<UseFigure[]>;

const MEASURES: Readonly<Record<UseFigure['part'], Measure>> = {
  check: measureCheck,
  dev: measureDev,
  readers: measureReaders,
};

/** Figures of the parts of `--only` that are about this project alone, one part after the other. */
export async function usesOf(choice: Choice, say: (text: string) => void): Promise<UseFigure[]> {
  const uses: UseFigure[] = [];
  for (const part of choice.only) {
    if (part !== 'builds') uses.push(...(await MEASURES[part](choice, say)));
  }
  return uses;
}
