/**
 * Reduces a table of milestones to two columns and to the rows in which they differ:
 * `?from=rc0&to=ga`. Opens with the two that the page names; `?show=all` shows all. Compares the texts of the cells.
 */

interface CompareRow {
  readonly row: HTMLTableRowElement;
  readonly cells: readonly { readonly cell: HTMLTableCellElement; readonly span: number }[];
  /** The cell of each milestone, in the order of the columns. */
  readonly byColumn: readonly HTMLTableCellElement[];
}

const box = document.querySelector<HTMLElement>('.pair');
const table = document.querySelector<HTMLTableElement>('table:has(.states)');
if (box !== null && table !== null) compareIn(table, box);

function compareIn(table: HTMLTableElement, box: HTMLElement): void {
  const selects = [...box.querySelectorAll('select')];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1);
  const bodies = [...table.tBodies].map((body) => {
    const [group, ...rows] = [...body.rows];
    return { body, group: group?.cells[0], rows: rows.map(rowOf) };
  });
  const say = stateSayer(box);

  const update = () => {
    const pair = selects.map(({ selectedIndex }) => selectedIndex - 1);
    const narrowed = pair.every((column) => column >= 0);
    // Two columns fit on a phone, below the names of the entries.
    box.closest('section')?.toggleAttribute('data-two', narrowed);
    heads.forEach((head, column) => {
      head.hidden = narrowed && !pair.includes(column);
    });
    let differences = 0;
    for (const { body, group, rows } of bodies) {
      const shown = rows.filter((row) => (narrowed ? showPair(row, pair) : showAll(row)));
      body.hidden = shown.length === 0;
      if (group !== undefined) {
        group.colSpan = 1 + (narrowed ? new Set(pair).size : heads.length);
      }
      differences += shown.length;
    }
    say(narrowed ? differences : undefined);
  };

  box.addEventListener('change', () => {
    writeAddress(selects);
    update();
  });
  box.querySelector('button')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    writeAddress(selects);
    update();
    selects[0]?.focus();
  });
  addEventListener('popstate', () => {
    readAddress(selects);
    update();
  });
  readAddress(selects);
  update();
  // The style sheet hides the same until now.
  table.closest('.opening')?.classList.remove('opening');
}

function rowOf(row: HTMLTableRowElement): CompareRow {
  const cells = [...row.cells].slice(1).map((cell) => ({ cell, span: cell.colSpan }));
  const byColumn = cells.flatMap(({ cell, span }) => Array.from({ length: span }, () => cell));
  return { row, cells, byColumn };
}

/** Shows the two cells of a row if they differ, else hides the row; returns whether they differ. */
function showPair({ row, cells, byColumn }: CompareRow, pair: readonly number[]): boolean {
  const shown = pair.map((column) => byColumn[column]);
  const texts = new Set(shown.map((cell) => cell?.textContent));
  for (const { cell } of cells) {
    cell.hidden = !shown.includes(cell);
    cell.colSpan = 1;
  }
  row.hidden = texts.size < 2;
  return !row.hidden;
}

function showAll({ row, cells }: CompareRow): true {
  for (const { cell, span } of cells) {
    cell.hidden = false;
    cell.colSpan = span;
  }
  row.hidden = false;
  return true;
}

/** Returns a function that announces the number of differences in the output, a live region. */
function stateSayer(box: HTMLElement): (differences: number | undefined) => void {
  const output = box.querySelector('output');
  const button = box.querySelector('button');
  return (n) => {
    const { differences = '', none = '', all = '' } = output?.dataset ?? {};
    const found = n === 0 ? none : differences.replace('{n}', String(n));
    output?.replaceChildren(n === undefined ? all : found);
    button?.toggleAttribute('hidden', n === undefined);
  };
}

/**
 * Sets the selects from the address; an unknown milestone leaves its select open. An address that names none opens
 * with the selection of the page.
 */
function readAddress(selects: readonly HTMLSelectElement[]): void {
  const query = new URLSearchParams(location.search);
  const isGiven = query.has('show') || selects.some(({ name }) => query.has(name));
  for (const select of selects) {
    const own = [...select.options].find(({ defaultSelected }) => defaultSelected)?.value ?? '';
    const wanted = isGiven ? (query.get(select.name) ?? '') : own;
    const isThere = [...select.options].some(({ value }) => value === wanted);
    select.value = isThere ? wanted : '';
  }
}

function writeAddress(selects: readonly HTMLSelectElement[]): void {
  const query = new URLSearchParams(location.search);
  for (const { name, value } of selects) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  if (selects.every(({ value }) => value === '')) query.set('show', 'all');
  else query.delete('show');
  const search = query.size === 0 ? '' : `?${query.toString()}`;
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
}
