import { isCancel, select, text } from '@clack/prompts';
import { oneLine } from '../../lib/characters.ts';
import { ContentError, type Prompter } from './io.ts';

/** Creates a prompter for this terminal. Throws a ContentError if the person cancels a prompt. */
export function terminalPrompter(): Prompter {
  return {
    text: async ({ message, initial = '', problemOf }) =>
      answered(
        await text({
          message: oneLine(message),
          initialValue: initial,
          validate: (value) => problemOf(value ?? ''),
        }),
      ),
    select: async ({ message, choices, initial }) =>
      answered(
        await select<string>({
          message: oneLine(message),
          options: choices.map(({ value, label }) => ({ value, label: oneLine(label) })),
          initialValue: initial,
        }),
      ),
  };
}

function answered(answer: string | symbol): string {
  if (isCancel(answer)) throw new ContentError('Cancelled; nothing was written.');
  return answer.toString();
}
