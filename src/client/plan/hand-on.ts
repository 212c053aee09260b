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
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    show(text, field);
    return 'notCopied';
  }
}

function show(text: string, field: HTMLTextAreaElement | null): void {
  if (field === null) return;
  field.value = text;
  field.hidden = false;
  field.select();
}
