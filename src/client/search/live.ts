import type { Hit, Query } from '../../search/find/search.ts';
import type { FoundHits, SearchEngine } from './engine.ts';
import { queryOf } from './query.ts';
import { counted, filled, type SearchDialogWords } from './words.ts';

/** The result of a search, ready to be shown. */
export type SearchOutcome =
  /** Nothing is asked. */
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'found';
      readonly query: Query;
      readonly total: number;
      readonly hits: readonly Hit[];
    }
  /** Nothing is found; `unfiltered` is the number of hits without filters. */
  | { readonly kind: 'none'; readonly unfiltered: number }
  /** The search cannot be loaded. */
  | { readonly kind: 'failed' };

/** A page or a dialog that searches. */
export interface SearchPlace {
  readonly form: HTMLFormElement;
  /** The live region for the number of results. */
  readonly status: HTMLElement;
  /** The number of results to show at first. */
  readonly step: number;
  /** The release whose results come first. */
  readonly release: string | undefined;
  /** Called with each query before it is run; with undefined for an empty form. */
  readonly onQuery: (query: Query | undefined) => void;
  readonly show: (outcome: SearchOutcome) => void;
}

/** Delay after typing in milliseconds: long enough between two keys, short enough to feel instant. */
const PAUSE = 60;

/** Searches while the reader types or changes filters. */
export function searchAsTyped(
  place: SearchPlace,
  words: SearchDialogWords,
  engine: SearchEngine,
): void {
  const { form, status, step, release } = place;
  let turns = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const asked = () => {
    const query = queryOf(form);
    return query === undefined || release === undefined ? query : { ...query, release };
  };
  const prepare = () => {
    const query = asked();
    if (query !== undefined) engine.prepare(query);
  };
  const run = async () => {
    const turn = (turns += 1);
    const query = asked();
    place.onQuery(query);
    if (query !== undefined && status.textContent === '') status.textContent = words.loading;
    const found = query && (await engine.search(query, [0, step]).catch(() => 'failed' as const));
    if (turn !== turns) return;
    const outcome = outcomeOf(query, found);
    status.textContent = statusText(words, outcome, found);
    place.show(outcome);
  };

  form.addEventListener('input', () => {
    prepare();
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  });
  prepare();
  void run();
}

function outcomeOf(
  query: Query | undefined,
  found: FoundHits | 'failed' | undefined,
): SearchOutcome {
  if (query === undefined || found === undefined) return { kind: 'empty' };
  if (found === 'failed') return { kind: 'failed' };
  const { total, hits, unfiltered } = found;
  return total === 0 ? { kind: 'none', unfiltered } : { kind: 'found', query, total, hits };
}

/** Returns the text that a screen reader announces: the number of results, and a correction. */
function statusText(
  words: SearchDialogWords,
  outcome: SearchOutcome,
  found: FoundHits | 'failed' | undefined,
): string {
  switch (outcome.kind) {
    case 'empty':
      return '';
    case 'failed':
      return words.failed;
    case 'none':
      return words.none;
    case 'found': {
      const text = counted(words.results, outcome.total);
      const corrected = typeof found === 'object' ? found.corrected : undefined;
      return corrected === undefined ? text : `${filled(words.corrected, corrected)} ${text}`;
    }
  }
}

/** Clears the filters of a form and searches again. */
export function clearFilters(form: HTMLFormElement): void {
  for (const select of form.querySelectorAll('select')) select.value = '';
  form.querySelector('input')?.focus();
  form.dispatchEvent(new Event('input'));
}
