import type { ProblemsForPage } from '../../build/content/problem-channel.ts';

type Counted = Pick<ProblemsForPage, 'counts' | 'failure'>;

/** Returns the numbers of errors and warnings: `1 error, 3 warnings`; empty if there are none. */
export function countText({ counts, failure }: Counted): string {
  const errors = counts.errors + (failure === undefined ? 0 : 1);
  return [counted(errors, 'error'), counted(counts.warnings, 'warning')]
    .filter((text) => text !== '')
    .join(', ');
}

/** Returns the numbers and the first error, for screen readers. */
export function summaryText(problems: ProblemsForPage): string {
  const [first] = problems.errors;
  const text = `${countText(problems)} in the content.`;
  return first === undefined ? text : `${text} ${first.place}: ${first.message}. ${first.hint}`;
}

/** Returns the sentence for problems that are not listed; empty if all are. */
export function moreText(shown: number, all: number): string {
  if (shown >= all) return '';
  return `and ${all - shown} more. Run npx --no -- relnotes check to list them all.`;
}

function counted(count: number, word: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}
