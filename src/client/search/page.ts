import type { Query } from '../../search/find/search.ts';
import { element } from './element.ts';
import { startEngine, type SearchEngine } from './engine.ts';
import { hitEntry } from './hits.ts';
import { clearFilters, searchAsTyped, type SearchOutcome } from './live.ts';
import { fillForm, parametersOf, typedIn } from './query.ts';
import { rememberSearch } from './recent.ts';
import { counted, loadWords, type SearchDialogWords } from './words.ts';

const STEP = 20;

const form = document.querySelector<HTMLFormElement>('form[data-words]');
if (form !== null) {
  fillForm(form, location.search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('#results a')?.focus();
  });
  if (location.search.length > 1) void begin(form);
  else form.addEventListener('focusin', () => begin(form), { once: true });
}

/** Starts the search of /search/, which shows results in place of the index and keeps the query in the address. */
async function begin(form: HTMLFormElement): Promise<void> {
  const status = document.querySelector<HTMLElement>('#results-status');
  const list = document.querySelector<HTMLElement>('#results');
  const index = document.querySelector<HTMLElement>('#index');
  if (status === null || list === null || index === null) return;
  const engine = startEngine(form.dataset['index'] ?? '');
  const words = await loadWords(form.dataset['words'] ?? '');
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) rememberSearch(typedIn(form));
  });
  searchAsTyped(
    {
      form,
      status,
      step: STEP,
      release: undefined,
      show: (outcome) => show(list, entriesOf(outcome, { form, words, engine })),
      onQuery: (query) => {
        list.hidden = query === undefined;
        index.hidden = query !== undefined;
        const { pathname } = location;
        history.replaceState(
          null,
          '',
          query === undefined ? pathname : pathname + parametersOf(query),
        );
      },
    },
    words,
    engine,
  );
}

/** Keeps the focus in the list if it was there before the change. */
function show(list: HTMLElement, entries: readonly Node[]): void {
  const wasInList = list.contains(document.activeElement);
  list.replaceChildren(...entries);
  if (wasInList) (list.querySelector('a') ?? document.querySelector('main input'))?.focus();
}

interface SearchParts {
  readonly form: HTMLFormElement;
  readonly words: SearchDialogWords;
  readonly engine: SearchEngine;
}

function entriesOf(outcome: SearchOutcome, parts: SearchParts): Node[] {
  const { form, words } = parts;
  switch (outcome.kind) {
    case 'empty':
      return [];
    case 'failed':
      return [ending(element('a', { href: form.action }, words.index))];
    case 'none':
      return outcome.unfiltered === 0
        ? []
        : [
            ending(
              button(counted(words.withoutFilters, outcome.unfiltered), () => clearFilters(form)),
            ),
          ];
    case 'found': {
      const { total, query, hits } = outcome;
      const rest = total > hits.length ? [ending(moreButton(parts, query, total))] : [];
      return [...hits.map(hitEntry), ...rest];
    }
  }
}

function moreButton({ words, engine }: SearchParts, query: Query, total: number): Node {
  let shown = STEP;
  const more = button(words.more, async () => {
    const { hits } = await engine.search(query, [shown, shown + STEP]);
    const entries = hits.map(hitEntry);
    shown += entries.length;
    more.parentElement?.before(...entries);
    entries[0]?.querySelector('a')?.focus();
    if (shown >= total) more.parentElement?.remove();
  });
  return more;
}

function button(label: string, onClick: () => unknown): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', onClick);
  return made;
}

function ending(node: Node): Node {
  return element('li', { class: 'more' }, node);
}
