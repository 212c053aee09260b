/** Up and down go from the text through the results and back; lists to choose from keep their own keys. */
export function moveByArrows(dialog: HTMLDialogElement): void {
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [...dialog.querySelectorAll<HTMLElement>('input, li a, li button')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (step === undefined || at === -1) return;
    event.preventDefault();
    stops[at + step]?.focus();
  });
}

/**
 * What closes the dialog besides Escape on a result: its button, its backdrop, the way to a result
 * on the same page, and Escape in the text, which a browser would empty first.
 */
export function closeWell(dialog: HTMLDialogElement, button: HTMLButtonElement): void {
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('li a') !== null;
    if (target === dialog || isLink) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    dialog.close();
  });
}
