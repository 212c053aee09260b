/**
 * Closes the dialog by its button, its backdrop, a link to a result, which may be on the same page, and
 * by Escape in the text field, where a browser would only empty the field.
 */
export function closeWell(dialog: HTMLDialogElement, button: HTMLButtonElement): void {
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (target === dialog || isLink) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    const isInField = event.target instanceof HTMLInputElement;
    if (event.key !== 'Escape' || event.isComposing || !isInField) return;
    event.preventDefault();
    dialog.close();
  });
}
