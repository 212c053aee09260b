import { clearFilters, type SearchOutcome } from './live.ts';
import type { Combobox } from './listbox.ts';
import { actionOption, groupNodes, hitGroups, linkOption, type OptionGroup } from './options.ts';
import { parametersOf, typedIn } from './query.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { counted, type SearchDialogWords } from './words.ts';

interface PaletteParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** The button that forgets recent searches. */
  readonly clear: HTMLButtonElement;
  readonly words: SearchDialogWords;
  readonly box: Combobox;
}

/** The options of the search dialog: results by kind, or recent searches and suggestions while nothing is asked. */
export class Palette {
  readonly #parts: PaletteParts;
  #outcome: SearchOutcome = { kind: 'empty' };
  /** Whether the reader has typed since the options were shown. */
  #isStale = false;
  /** Whether Enter was pressed before the results were there. */
  #isAwaited = false;

  constructor(parts: PaletteParts) {
    this.#parts = parts;
    const { form, input, clear } = parts;
    input.addEventListener('input', () => {
      this.#isStale = true;
      this.#isAwaited = false;
    });
    clear.addEventListener('click', () => {
      forgetSearches();
      this.refresh();
      input.focus();
    });
    form.addEventListener('submit', (event) => this.#onEnter(event));
    form.parentElement?.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a') !== null) rememberSearch(typedIn(form));
    });
  }

  /** Shows the outcome of a search, and opens its best result if the reader waits for it. */
  show(outcome: SearchOutcome): void {
    this.#outcome = outcome;
    this.#isStale = false;
    this.refresh();
    if (this.#isAwaited) this.#parts.form.requestSubmit();
  }

  /** Shows the options anew: recent searches may have changed. */
  refresh(): void {
    const { box, clear } = this.#parts;
    const outcome = this.#outcome;
    const nodes = groupNodes(this.#groups(outcome));
    clear.hidden = outcome.kind !== 'empty' || recentSearches().length === 0;
    box.show(nodes, outcome.kind === 'found');
  }

  /** Opens the chosen option; without one, the form leads to the page with all results. */
  #onEnter(event: SubmitEvent): void {
    const { form, box } = this.#parts;
    if (this.#isStale) {
      event.preventDefault();
      this.#isAwaited = true;
      return;
    }
    this.#isAwaited = false;
    if (box.active === undefined) return rememberSearch(typedIn(form));
    event.preventDefault();
    box.active.click();
  }

  #groups(outcome: SearchOutcome): OptionGroup[] {
    const { words, form } = this.#parts;
    switch (outcome.kind) {
      case 'empty':
        return [this.#recent(), this.#suggestions()];
      case 'failed':
        return [
          last(linkOption('option-index', { href: form.action, title: words.index, over: '' })),
        ];
      case 'none':
        return outcome.unfiltered === 0 ? [] : [last(this.#unfiltered(outcome.unfiltered))];
      case 'found': {
        const { hits, query } = outcome;
        const href = `${words.form.action}${parametersOf(query)}`;
        const all = linkOption('option-all', { href, title: words.all, over: '' });
        return [...hitGroups(hits, words.groups, (at) => `option-${at}`), last(all)];
      }
    }
  }

  #recent(): OptionGroup {
    const { words, input } = this.#parts;
    const options = recentSearches().map((text, at) =>
      actionOption(`recent-${at}`, text, () => {
        input.value = text;
        input.focus();
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    );
    return { label: words.recent, options };
  }

  #suggestions(): OptionGroup {
    const { words } = this.#parts;
    const options = words.suggestions.map(({ href, label, over }, at) =>
      linkOption(`suggestion-${at}`, { href, title: label, over }),
    );
    return { label: words.suggested, options };
  }

  #unfiltered(count: number): HTMLElement {
    const { words, form } = this.#parts;
    const label = counted(words.withoutFilters, count);
    return actionOption('option-unfiltered', label, () => clearFilters(form));
  }
}

function last(option: HTMLElement): OptionGroup {
  return { label: undefined, options: [option] };
}
