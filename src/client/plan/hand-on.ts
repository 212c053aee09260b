import { toMarkdown } from './markdown.ts';

/**
 * Copies the plan as Markdown, or shows it in a text field if that is not allowed. Returns the name of
 * the message to show.
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
