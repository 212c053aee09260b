/**
 * The button that copies an announcement. Without this script the text can still be read. It imports
 * nothing: a module shared with another script would be one more file to fetch for both.
 */

const box = document.querySelector<HTMLElement>('.announcement');
if (box !== null) startCopying(box);

function startCopying(part: HTMLElement): void {
  const button = part.querySelector('button');
  const text = part.querySelector('pre');
  const status = part.querySelector('[role=status]');
  if (button === null || text === null || status === null) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(text).then((isCopied) => {
      status.textContent = part.dataset[isCopied ? 'copied' : 'notCopied'] ?? '';
    });
  });
}

/** Copies a text to the clipboard; selects it if that is not allowed. */
async function copy(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}
