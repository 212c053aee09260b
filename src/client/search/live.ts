import { element } from './element.ts';
import { loadEngine, type Found } from './engine.ts';
import { hitEntry } from './hits.ts';
import { queryOf, type Query } from './query.ts';
import { counted, type Words } from './words.ts';

/** The parts of a page or a dialog that a search needs. */
export interface Place {
  readonly form: HTMLFormElement;
  /** Where the number of results is announced. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  /** How many results are shown at first. */
  readonly step: number;
  /** What leads to the results that are not shown, at the end of the list. */
  readonly further: (query: Query, found: Found) => Node;
  /** Told of each query before it is run; of undefined when nothing is asked. */
  readonly onQuery: (query: Query | undefined) => void;
}

/** Long enough to let a word be typed, short enough to feel at once. */
const PAUSE = 60;

/** Searches as the reader types or narrows. Whoever comes here wants to search: the engine is loaded at once. */
export function searchAsTyped(place: Place, words: Words): void {
  const { form } = place;
  const engine = lasting(() => loadEngine(words.engine));
  let turns = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const prepare = () => {
    const query = queryOf(form);
    engine().then(
      (ready) => query !== undefined && ready.prepare(query),
      // Told to whoever asks something.
      () => undefined,
    );
  };
  const run = async () => {
    const turn = (turns += 1);
    const query = queryOf(form);
    place.onQuery(query);
    if (query === undefined) return show(place, ['']);
    if (place.list.childElementCount === 0) place.status.textContent = words.loading;
    const outcome = await engine()
      .then(({ search }) => search(query))
      .then((found) => foundOutcome(place, words, query, found))
      .catch(() => failure(words));
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

/** Makes something once it is needed, and anew after a failure. */
function lasting<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

function show({ form, status, list }: Place, [text, ...entries]: Outcome): void {
  const wasInList = list.contains(document.activeElement);
  status.textContent = text;
  list.replaceChildren(...entries);
  // Whoever went into the list before it changed stays in it.
  if (wasInList) (list.querySelector('a') ?? form.querySelector('input'))?.focus();
}

/** What is announced, and the entries of the list. */
type Outcome = readonly [string, ...Node[]];

async function foundOutcome(
  place: Place,
  words: Words,
  query: Query,
  found: Found,
): Promise<Outcome> {
  const { total, unfiltered, hits } = found;
  if (total === 0) {
    return unfiltered === 0
      ? [words.none]
      : [words.none, ending(resetButton(place.form, counted(words.withoutFilters, unfiltered)))];
  }
  const entries = (await hits(0, place.step)).map(hitEntry);
  const rest = total > entries.length ? [ending(place.further(query, found))] : [];
  return [counted(words.results, total), ...entries, ...rest];
}

function failure({ failed, index, form }: Words): Outcome {
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
