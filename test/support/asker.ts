import type { Prompter } from '../../src/cli/shared/io.ts';

/** A person who answers by question; Enter where nothing is said, which takes what is offered. */
export interface ScriptedAsker extends Prompter {
  /** Every question put, with what was offered, what was allowed, and what was said against an answer. */
  readonly transcript: () => string;
}

/** An asker with answers by the beginning of the question; a list is tried one after another. */
export function scriptedAsker(answers: Readonly<Record<string, string | string[]>>): ScriptedAsker {
  const lines: string[] = [];
  const answersTo = (message: string, initial = '') => {
    const found = Object.entries(answers).find(([start]) => message.startsWith(start))?.[1];
    return [found ?? initial].flat();
  };
  const offered = (initial: string | undefined) => (initial === undefined ? '' : ` [${initial}]`);
  return {
    transcript: () => lines.join('\n'),
    text: ({ message, initial, problemOf }) => {
      lines.push(`${message}${offered(initial)}`);
      for (const answer of answersTo(message, initial)) {
        const problem = problemOf(answer);
        if (problem === undefined) return Promise.resolve(answer);
        lines.push(`  ! ${problem}`);
      }
      return Promise.reject(new Error(`no good answer to: ${message}`));
    },
    select: ({ message, choices, initial }) => {
      const labels = choices.map(({ value, label }) =>
        value === label ? value : `${value}=${label}`,
      );
      lines.push(`${message}${offered(initial)} (${labels.join(', ')})`);
      const [answer = choices[0]?.value ?? ''] = answersTo(message, initial ?? choices[0]?.value);
      return Promise.resolve(answer);
    },
  };
}
