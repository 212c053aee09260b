import type { ConfigMatch } from '../matching/match-types.ts';
import { element } from './search/element.ts';

interface MarkedEntry {
  readonly id: string;
  readonly element: HTMLElement;
}

/** Shows at each entry the places that it names, and prepares the lists to be folded to these entries. */
export function markEntries(
  main: HTMLElement,
  entries: readonly MarkedEntry[],
  found: ReadonlyMap<string, readonly ConfigMatch[]>,
  words: Readonly<Record<string, string>>,
): void {
  for (const { id, element: entry } of entries) {
    const matches = found.get(id);
    if (matches === undefined) continue;
    entry.classList.add('matched');
    const body = entry.querySelector(':scope > div') ?? entry;
    body.append(
      element('ul', { class: 'match-marks' }, ...matches.map((one) => placeOf(one, words))),
    );
  }
  const lists = new Set([...main.querySelectorAll('.steps > li, .news-list > li')].map(parentOf));
  for (const list of lists) if (list !== null) foldable(list, words);
}

function parentOf({ parentElement }: Element): HTMLElement | null {
  return parentElement;
}

/** Removes all marks. */
export function clearMarks(main: HTMLElement): void {
  for (const mark of main.querySelectorAll('.match-marks, .match-more')) mark.remove();
  for (const one of main.querySelectorAll('.matched')) one.classList.remove('matched');
  for (const list of main.querySelectorAll('.match-list')) {
    list.classList.remove('match-list', 'unfolded');
  }
}

function placeOf(
  { file, line, shown }: ConfigMatch,
  words: Readonly<Record<string, string>>,
): HTMLLIElement {
  const text = (words[line === 0 ? 'markedFile' : 'marked'] ?? '')
    .replace('{file}', () => file)
    .replace('{line}', String(line));
  return element('li', {}, text, ...(line === 0 ? [] : [' ', element('code', {}, shown)]));
}

/** Adds the line that unfolds a list, which counts what has no match. */
function foldable(list: HTMLElement, words: Readonly<Record<string, string>>): void {
  list.classList.add('match-list');
  const others = list.querySelectorAll(':scope > li:not(.matched)').length;
  if (others === 0) return;
  const text = (words['unmatched'] ?? '').replace('{n}', String(others));
  const button = element('button', { type: 'button' }, text);
  button.addEventListener('click', () => {
    list.classList.add('unfolded');
    const first = list.querySelector<HTMLElement>(':scope > li:not(.matched) a');
    first?.focus();
  });
  list.after(element('p', { class: 'match-more' }, button));
}
