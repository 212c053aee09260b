/** The button that copies an announcement. Without this script the text is there to be read. */
import { copyText } from './copy.ts';
import { wordsOf } from './plan/words.ts';

const box = document.querySelector<HTMLElement>('.announcement');
if (box !== null) startCopying(box);

function startCopying(part: HTMLElement): void {
  const fill = wordsOf(part);
  const button = part.querySelector('button');
  const text = part.querySelector('pre');
  const status = part.querySelector('[role=status]');
  if (button === null || text === null || status === null) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    void copyText(text.textContent).then((isCopied) => {
      if (!isCopied) getSelection()?.selectAllChildren(text);
      status.textContent = fill(isCopied ? 'copied' : 'notCopied');
    });
  });
}
