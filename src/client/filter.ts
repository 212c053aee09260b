/**
 * Narrows the lists of a page: OR inside a facet, AND between them. `data-f` of an entry holds what
 * the address would say of it (`area=kaas kind=fix`); `data-also` is shown along, and not counted.
 * The choice is kept in the address: `?area=kaas&kind=feature,fix`.
 */

interface Entry {
  readonly element: HTMLElement;
  readonly tokens: ReadonlySet<string>;
  /** What it links to: an entry that stands twice counts once. Undefined: does not count. */
  readonly key: string | undefined;
}

/** The chosen tokens, by facet. */
type Choice = ReadonlyMap<string, readonly string[]>;

const box = document.querySelector<HTMLElement>('.filter');
if (box !== null) filterPage(box);

function filterPage(box: HTMLElement): void {
  const inputs = [...box.querySelectorAll('input')];
  const entries = entriesOf(box.parentElement ?? document.body);
  const all = box.querySelector('output')?.textContent ?? '';
  const update = () => {
    const choice = choiceOf(inputs);
    hideOthers(box, entries, choice);
    showCounts(inputs, entries, choice);
    showState(
      box,
      all,
      countOf(entries, (entry) => fits(entry, choice)),
      choice.size > 0,
    );
  };
  const reset = () => {
    for (const input of inputs) input.checked = false;
    writeAddress(inputs);
    update();
  };
  box.addEventListener('change', () => {
    writeAddress(inputs);
    update();
  });
  box.querySelector('button')?.addEventListener('click', () => {
    reset();
    box.querySelector('summary')?.focus();
  });
  addEventListener('popstate', () => {
    readAddress(inputs);
    update();
  });
  // A link to a section of this page that the filter hides takes the filter away.
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.checkVisibility() !== false) return;
    reset();
    target.scrollIntoView();
  });

  // Where the address says nothing, what was ticked before this ran counts.
  if (inputs.some(({ name }) => new URLSearchParams(location.search).has(name))) {
    readAddress(inputs);
  }
  if (!inputs.some(({ checked }) => checked)) return;
  box.querySelector('details')?.setAttribute('open', '');
  update();
}

function entriesOf(root: HTMLElement): Entry[] {
  return [...root.querySelectorAll<HTMLElement>('[data-f], [data-also]')].map((element) => {
    const { f, also = '' } = element.dataset;
    const tokens = new Set((f ?? also).split(' '));
    const key = f === undefined ? undefined : element.querySelector('a')?.href;
    return { element, tokens, key };
  });
}

function tokenOf({ name, value }: HTMLInputElement): string {
  return `${name}=${value}`;
}

function choiceOf(inputs: readonly HTMLInputElement[]): Choice {
  const chosen = inputs.filter(({ checked }) => checked);
  return new Map(
    [...Map.groupBy(chosen, ({ name }) => name)].map(([name, own]) => [name, own.map(tokenOf)]),
  );
}

function fits({ tokens }: Entry, choice: Choice, except?: string): boolean {
  return [...choice].every(
    ([name, wanted]) => name === except || wanted.some((token) => tokens.has(token)),
  );
}

function countOf(entries: readonly Entry[], isIn: (entry: Entry) => boolean): number {
  return new Set(entries.filter(isIn).flatMap(({ key }) => key ?? [])).size;
}

/** Beside each option, how many there would be with it, as the other facets stand. */
function showCounts(
  inputs: readonly HTMLInputElement[],
  entries: readonly Entry[],
  choice: Choice,
): void {
  for (const [name, own] of Map.groupBy(inputs, (input) => input.name)) {
    const open = entries.filter((entry) => fits(entry, choice, name));
    for (const input of own) {
      const token = tokenOf(input);
      const n = countOf(open, ({ tokens }) => tokens.has(token));
      input.parentElement?.toggleAttribute('data-zero', n === 0);
      input.parentElement?.querySelector('small')?.replaceChildren(String(n));
    }
  }
}

/** Hides entries, then lists, headings, sections and lines of the contents that hold none any more. */
function hideOthers(box: HTMLElement, entries: readonly Entry[], choice: Choice): void {
  const lists = new Set<Element>();
  for (const entry of entries) {
    const { element } = entry;
    element.hidden = !fits(entry, choice);
    if (element.parentElement !== null) lists.add(element.parentElement);
  }
  for (const list of lists) {
    const isEmpty = list.querySelector(':scope > :not([hidden])') === null;
    list.toggleAttribute('hidden', isEmpty);
    const heading = list.previousElementSibling;
    if (heading?.matches('h3')) heading.toggleAttribute('hidden', isEmpty);
    list.closest('details')?.toggleAttribute('open', choice.size > 0 && !isEmpty);
  }
  const shown = ':is([data-f], [data-also]):not([hidden])';
  for (const section of box.parentElement?.querySelectorAll(':scope > section') ?? []) {
    const stays = section.matches('[data-keep]') || section.querySelector(shown) !== null;
    section.toggleAttribute('hidden', choice.size > 0 && !stays);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a')) {
    const target = document.getElementById(link.hash.slice(1));
    link.parentElement?.toggleAttribute('hidden', Boolean(target?.closest('[hidden]')));
  }
}

/** The output is a live region: what it says is read out. */
function showState(box: HTMLElement, all: string, n: number, narrowed: boolean): void {
  const output = box.querySelector('output');
  const { shown = '', none = '' } = output?.dataset ?? {};
  output?.replaceChildren(!narrowed ? all : n === 0 ? none : shown.replace('{n}', String(n)));
  box.querySelector('button')?.toggleAttribute('hidden', !narrowed);
}

function readAddress(inputs: readonly HTMLInputElement[]): void {
  const query = new URLSearchParams(location.search);
  for (const input of inputs) {
    input.checked = query.get(input.name)?.split(',').includes(input.value) === true;
  }
}

/** Commas stay readable; what is not ours in the address stays as it is. */
function writeAddress(inputs: readonly HTMLInputElement[]): void {
  const query = new URLSearchParams(location.search);
  for (const { name } of inputs) query.delete(name);
  const parts = [...choiceOf(inputs).values()].map((tokens) =>
    tokens.map((token, index) => (index === 0 ? token : token.split('=')[1])).join(','),
  );
  const search = [query.toString(), ...parts].filter((part) => part !== '').join('&');
  const { pathname, hash } = location;
  history.replaceState(history.state, '', `${pathname}${search && `?${search}`}${hash}`);
}
