/** Moves the focus through the text field and the results with the up and down keys, not in selects. */
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
 * Closes the dialog by its button, its backdrop, a link to a result, which may be on the same page, and
 * by Escape in the text field, where a browser would only empty the field.
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
