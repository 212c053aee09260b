import { element } from './element.ts';
import { startEngine } from './engine.ts';
import { hitEntry } from './hits.ts';
import { searchAsTyped } from './live.ts';
import { fillForm, parametersOf } from './query.ts';
import { loadWords } from './words.ts';

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
  searchAsTyped(
    {
      form,
      status,
      list,
      step: STEP,
      further: (query, total) => {
        const button = element('button', { type: 'button' }, words.more);
        let shown = STEP;
        button.addEventListener('click', async () => {
          const { hits } = await engine.search(query, [shown, shown + STEP]);
          const entries = hits.map(hitEntry);
          shown += entries.length;
          button.parentElement?.before(...entries);
          entries[0]?.querySelector('a')?.focus();
          if (shown >= total) button.parentElement?.remove();
        });
        return button;
      },
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
