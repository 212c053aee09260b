import { copyText } from '../copy.ts';
import { toMarkdown } from './markdown.ts';

/**
 * Copies the plan as Markdown, or shows it in a field where that is not allowed. Gives back the
 * name of the word for what happened.
 */
export async function handOn(
  main: HTMLElement,
  choice: string,
  field: HTMLTextAreaElement | null,
): Promise<'copied' | 'notCopied'> {
  const text = toMarkdown(main, choice);
  if (await copyText(text)) return 'copied';
  if (field === null) return 'notCopied';
  field.value = text;
  field.hidden = false;
  field.select();
  return 'notCopied';
}
