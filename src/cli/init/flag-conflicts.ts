import type { Answers } from '../new/question.ts';
import { STARTS } from './init-questions.ts';

/** Flags that only have a meaning for one way to start. */
const ONLY_FOR: Readonly<Record<string, (typeof STARTS)[number]>> = {
  version: 'example',
  from: 'import',
  area: 'import',
  product: 'import',
};

/** Returns what is wrong with flags that do not fit together. */
export function conflictsIn(given: Answers): string[] {
  const start = STARTS.find((one) => one === (given['start'] ?? 'example'));
  if (start === undefined) return [];
  return Object.entries(ONLY_FOR).flatMap(([flag, needed]) => {
    if (given[flag] === undefined || start === needed) return [];
    return [`--${flag}: only --start ${needed} uses it. Remove it, or start with ${needed}.`];
  });
}
