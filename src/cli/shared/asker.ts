import { isCancel, select, text } from '@clack/prompts';
import { ContentError, type Asker } from './io.ts';

/** Asks on this terminal. A person who breaks off ends the command, before anything is written. */
export function terminalAsker(): Asker {
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
  if (isCancel(answer)) throw new ContentError('Broken off; nothing was written.');
  return answer.toString();
}
