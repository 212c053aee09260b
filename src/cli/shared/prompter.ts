import { isCancel, select, text } from '@clack/prompts';
import { ContentError, type Prompter } from './io.ts';

/** Creates a prompter for this terminal. Throws a ContentError if the person cancels a prompt. */
export function terminalPrompter(): Prompter {
  return {
    text: async ({ message, initial = '', problemOf }) =>
      answered(
        await text({ message, initialValue: initial, validate: (value) => problemOf(value ?? '') }),
      ),
    select: async ({ message, choices, initial }) =>
      answered(await select<string>({ message, options: [...choices], initialValue: initial })),
  };
}

function answered(answer: string | symbol): string {
  if (isCancel(answer)) throw new ContentError('Cancelled; nothing was written.');
  return answer.toString();
}
