/** Time for which a button says that its code is copied, in milliseconds. */
const SHOWN = 2000;

/** Adds a button to every code block of a part of the page that copies its text. */
export function addCopyButtons(part: ParentNode): void {
  for (const block of part.querySelectorAll('pre')) {
    if (block.parentElement?.className !== 'code-box') addButton(block);
  }
}

function addButton(block: HTMLElement): void {
  const { dataset } = document.querySelector('main') ?? block;
  const { codeCopy: copy = '', codeCopied: copied = '', codeLabel: label = '' } = dataset;
  const box = document.createElement('div');
  const button = document.createElement('button');
  box.className = 'code-box';
  button.className = 'copy-code';
  button.type = 'button';
  button.textContent = copy;
  button.title = label;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(block.textContent.replace(/\n$/u, '')).then(
      () => {
        button.textContent = copied;
        setTimeout(() => (button.textContent = copy), SHOWN);
      },
      () => getSelection()?.selectAllChildren(block),
    );
  });
  block.replaceWith(box);
  box.append(block, button);
}
