import type { Query } from '../../search/find/search.ts';
import { element } from './element.ts';
import type { SearchEngine, FoundHits } from './engine.ts';
import { hitEntry } from './hits.ts';
import { queryOf } from './query.ts';
import { counted, type SearchDialogWords } from './words.ts';

/** The elements of a page or a dialog that a search uses. */
export interface SearchElements {
  readonly form: HTMLFormElement;
  /** The live region for the number of results. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  /** The number of results to show at first. */
  readonly step: number;
  /** Creates the link or button to further results, at the end of the list. */
  readonly further: (query: Query, total: number) => Node;
  /** Called with each query before it is run; with undefined for an empty form. */
  readonly onQuery: (query: Query | undefined) => void;
}

/** Delay after typing in milliseconds: long enough between two keys, short enough to feel instant. */
const PAUSE = 60;

/** Searches while the reader types or changes filters. */
export function searchAsTyped(
  place: SearchElements,
  words: SearchDialogWords,
  engine: SearchEngine,
): void {
  const { form } = place;
  let turns = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const prepare = () => {
    const query = queryOf(form);
    if (query !== undefined) engine.prepare(query);
  };
  const run = async () => {
    const turn = (turns += 1);
    const query = queryOf(form);
    place.onQuery(query);
    if (query === undefined) return show(place, ['']);
    if (place.list.childElementCount === 0) place.status.textContent = words.loading;
    const outcome = await engine.search(query, [0, place.step]).then(
      (found) => foundOutcome(place, words, query, found),
      () => failure(words),
    );
    if (turn === turns) show(place, outcome);
  };

  form.addEventListener('input', () => {
    prepare();
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  });
  prepare();
  void run();
}

function show({ form, status, list }: SearchElements, [text, ...entries]: SearchOutcome): void {
  const wasInList = list.contains(document.activeElement);
  status.textContent = text;
  list.replaceChildren(...entries);
  // Keep the focus in the list if it was there before the change.
  if (wasInList) (list.querySelector('a') ?? form.querySelector('input'))?.focus();
}

/** The announced text and the entries of the list. */
type SearchOutcome = readonly [string, ...Node[]];

function foundOutcome(
  place: SearchElements,
  words: SearchDialogWords,
  query: Query,
  found: FoundHits,
): SearchOutcome {
  const { total, unfiltered, hits } = found;
  if (total === 0) {
    return unfiltered === 0
      ? [words.none]
      : [words.none, ending(resetButton(place.form, counted(words.withoutFilters, unfiltered)))];
  }
  const entries = hits.map(hitEntry);
  const rest = total > entries.length ? [ending(place.further(query, total))] : [];
  return [counted(words.results, total), ...entries, ...rest];
}

function failure({ failed, index, form }: SearchDialogWords): SearchOutcome {
  return [failed, ending(element('a', { href: form.action }, index))];
}

function ending(node: Node): Node {
  return element('li', { class: 'more' }, node);
}

function resetButton(form: HTMLFormElement, label: string): Node {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', () => {
    for (const select of form.querySelectorAll('select')) select.value = '';
    form.querySelector('input')?.focus();
    form.dispatchEvent(new Event('input'));
  });
  return button;
}
