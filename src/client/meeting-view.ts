/**
 * Shows the items of the readiness board one by one in large type, for meetings: opened by a button, arrow keys and
 * buttons change the item, Escape leaves. Shows the rows that the board shows, and those in closed folds.
 */

const dialog = document.querySelector<HTMLDialogElement>('dialog.meeting');
const hasRows = document.querySelector('.anchored tr') !== null;
const open = document.querySelector<HTMLButtonElement>('.meeting-open');
if (dialog !== null && hasRows && open !== null) startMeeting(dialog, open);

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

function startMeeting(dialog: HTMLDialogElement, open: HTMLButtonElement): void {
  let rows: HTMLTableRowElement[] = [];
  let at = 0;
  const show = (index: number) => {
    at = Math.max(0, Math.min(rows.length - 1, index));
    const row = rows[at];
    if (row !== undefined) showRow(dialog, row, `${at + 1}`, `${rows.length}`);
  };
  open.addEventListener('click', () => {
    const isNarrowed = document.querySelector('.only-blocking:checked') !== null;
    const shown = isNarrowed ? '.anchored [data-blocks]' : '.anchored tr:has(> [scope=row])';
    rows = [...document.querySelectorAll<HTMLTableRowElement>(shown)];
    dialog.showModal();
    show(at);
  });
  dialog.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const { altKey, ctrlKey, metaKey } = event;
    if (step === undefined || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    show(at + step);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.dataset['close'] !== undefined) dialog.close();
    else show(at + Number(target.dataset['step']));
  });
}

/** Fills the dialog from a row of the board. The heading takes the focus, so that screen readers read it. */
function showRow(
  dialog: HTMLDialogElement,
  row: HTMLTableRowElement,
  n: string,
  all: string,
): void {
  const part = (selector: string) => dialog.querySelector<HTMLElement>(selector);
  const [head, ...cells] = [...row.cells];
  const titles = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])].slice(1);
  const [link, ...about] = [...(head?.children ?? [])].map(copyOf);
  const position = part('.meeting-position');
  position?.replaceChildren(
    (position.dataset['text'] ?? '').replace('{n}', n).replace('{all}', all),
  );
  part('.meeting-area')?.replaceChildren(
    row.parentElement?.querySelector('.group')?.textContent ??
      row.closest('table')?.caption?.textContent ??
      '',
  );
  part('h2')?.replaceChildren(...(link === undefined ? [] : [link]));
  part('.meeting-about')?.replaceChildren(...about);
  part('dl')?.replaceChildren(
    ...cells.flatMap((cell, column) => [
      withContent('dt', [titles[column]?.textContent ?? '']),
      withContent('dd', [...cell.childNodes].map(copyOf)),
    ]),
  );
  dialog.scrollTop = 0;
  part('h2')?.focus();
}

/** Copies a node; details are open in the copy. */
function copyOf(node: Node): Node {
  const copy = node.cloneNode(true);
  if (copy instanceof HTMLDetailsElement) copy.open = true;
  return copy;
}

function withContent(name: 'dt' | 'dd', content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}
