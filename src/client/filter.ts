/**
 * Filters the lists of a page: OR inside a facet, AND between facets. `data-f` of an entry contains its
 * values for each fieldset (`kaas;fix;operator,developer`). Elements with `data-also` are filtered in
 * the same way, but not counted. The address keeps the choice: `?area=kaas&kind=feature,fix`.
 */

import {
  choiceOf,
  readAddress,
  writeAddress,
  type FilterChoice,
  type FilterFacet,
} from './filter-choice.ts';

interface FilterEntry {
  readonly element: HTMLElement;
  /** The values by facet. */
  readonly values: readonly (readonly string[])[];
  /** The address it links to, so that repeated entries count once; undefined if it does not count. */
  readonly key: string | undefined;
}

/** The sections below the filter, and groups in them, such as the areas of shared items. */
const SECTIONS = '.filter ~ section, .filter ~ section > section';

const box = document.querySelector<HTMLElement>('.filter');
if (box !== null) filterPage(box);

function filterPage(box: HTMLElement): void {
  const facets = [...box.querySelectorAll('fieldset')].map(facetOf);
  const entries = entriesOf(box.parentElement ?? document.body);
  const all = box.querySelector('output')?.textContent ?? '';
  const update = () => {
    const choice = choiceOf(facets);
    const narrowed = choice.some((values) => values.length > 0);
    hideOthers(box, entries, choice, narrowed);
    showCounts(facets, entries, choice);
    showState(box, narrowed ? countOf(entries, (entry) => fits(entry, choice)) : all);
  };
  const reset = () => {
    for (const { options } of facets) for (const { input } of options) input.checked = false;
    writeAddress(facets);
    update();
  };
  box.addEventListener('change', () => {
    writeAddress(facets);
    update();
  });
  box.querySelector('button')?.addEventListener('click', () => {
    reset();
    box.querySelector('summary')?.focus();
  });
  addEventListener('popstate', () => {
    readAddress(facets);
    update();
  });
  // A link to a section that the filter hides resets the filter.
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.checkVisibility() !== false) return;
    reset();
    target.scrollIntoView();
  });

  // Without parameters in the address, keep boxes that were ticked before this script ran.
  const query = new URLSearchParams(location.search);
  if (facets.some(({ name }) => query.has(name))) readAddress(facets);
  const details = box.querySelector('details');
  if (choiceOf(facets).some((values) => values.length > 0)) details?.setAttribute('open', '');
  update();
}

function facetOf(fieldset: HTMLFieldSetElement): FilterFacet {
  const inputs = [...fieldset.querySelectorAll('input')];
  const options = inputs.map((input) => {
    const count = document.createElement('small');
    input.parentElement?.append(' ', count);
    return { input, count };
  });
  return { name: fieldset.name, options };
}

function entriesOf(root: HTMLElement): FilterEntry[] {
  return [...root.querySelectorAll<HTMLElement>('[data-f], [data-also]')].map((element) => {
    const { f, also = '' } = element.dataset;
    const values = (f ?? also).split(';').map((list) => list.split(','));
    // The text of a note may begin with a link elsewhere; then its own link has a class.
    const link = element.querySelector<HTMLAnchorElement>('a.own') ?? element.querySelector('a');
    const key = f === undefined ? undefined : link?.href;
    return { element, values, key };
  });
}

function fits({ values }: FilterEntry, choice: FilterChoice, except?: number): boolean {
  return choice.every(
    (wanted, index) =>
      index === except ||
      wanted.length === 0 ||
      wanted.some((value) => values[index]?.includes(value)),
  );
}

function countOf(entries: readonly FilterEntry[], isIn: (entry: FilterEntry) => boolean): number {
  return new Set(entries.filter(isIn).flatMap(({ key }) => key ?? [])).size;
}

/** Shows beside each option the number of entries with it, given the other facets. */
function showCounts(
  facets: readonly FilterFacet[],
  entries: readonly FilterEntry[],
  choice: FilterChoice,
): void {
  facets.forEach(({ options }, index) => {
    const open = entries.filter((entry) => fits(entry, choice, index));
    for (const { input, count } of options) {
      const n = countOf(open, ({ values }) => values[index]?.includes(input.value) === true);
      count.textContent = String(n);
    }
  });
}

/** Hides other entries, then lists, headings, sections and contents links without visible entries. */
function hideOthers(
  box: HTMLElement,
  entries: readonly FilterEntry[],
  choice: FilterChoice,
  narrowed: boolean,
): void {
  const lists = new Set<Element>();
  for (const entry of entries) {
    const { element } = entry;
    element.hidden = !fits(entry, choice);
    if (element.parentElement !== null) lists.add(element.parentElement);
  }
  const outer = new Set([...lists].flatMap((list) => hideEmpty(list, narrowed) ?? []));
  for (const list of outer) hideEmpty(list, narrowed);
  const shown = ':is([data-f], [data-also]):not([hidden])';
  for (const section of box.parentElement?.querySelectorAll(SECTIONS) ?? []) {
    const stays = section.matches('[data-keep]') || section.querySelector(shown) !== null;
    section.toggleAttribute('hidden', narrowed && !stays);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a')) {
    const target = document.getElementById(link.hash.slice(1));
    link.parentElement?.toggleAttribute('hidden', Boolean(target?.closest('[hidden]')));
  }
}

/**
 * Hides a list without visible entries, with its fold and its heading. The list of a group hides the group instead;
 * returns the list with the group.
 */
function hideEmpty(list: Element, narrowed: boolean): Element | null {
  const isEmpty = list.querySelector(':scope > :not([hidden])') === null;
  const fold = list.parentElement?.closest('details');
  fold?.toggleAttribute('open', narrowed && !isEmpty);
  const whole = list.parentElement?.matches('details') ? list.parentElement : list;
  const { parentElement } = whole;
  if (parentElement?.matches('li')) {
    parentElement.toggleAttribute('hidden', isEmpty);
    return parentElement.parentElement;
  }
  whole.toggleAttribute('hidden', isEmpty);
  const heading = list.previousElementSibling;
  if (heading?.matches('h3, h4')) heading.toggleAttribute('hidden', isEmpty);
  return null;
}

/** Shows the state in the output, a live region that screen readers announce. */
function showState(box: HTMLElement, state: string | number): void {
  const output = box.querySelector('output');
  const { shown = '', none = '' } = output?.dataset ?? {};
  const narrowed = typeof state === 'number';
  const text = !narrowed ? state : state === 0 ? none : shown.replace('{n}', String(state));
  if (output !== null && output.textContent !== text) output.textContent = text;
  box.toggleAttribute('data-none', state === 0);
  box.querySelector('button')?.toggleAttribute('hidden', !narrowed);
}
