import type { ProblemsForPage } from '../../build/content/problem-channel.ts';
import { element } from '../search/element.ts';
import { isMissing } from './is-missing.ts';
import { panelParts, type PanelParts } from './panel-parts.ts';
import itemStyles from './problem-items.css?inline';
import panelStyles from './problem-panel.css?inline';
import { countText, summaryText } from './problem-words.ts';

const NAME = 'relnotes-problems';
const MINIMISED_KEY = 'relnotes-problems-minimised';

/**
 * The problems of the content on a page of the dev server: a panel that opens by itself for errors, and a badge while
 * it is minimised. It never takes the focus by itself, since the reader may be typing.
 */
export class ProblemPanel extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  #parts: PanelParts | undefined;
  #listening = new AbortController();

  /** Returns the panel of a document; adds it if there is none. */
  static of(owner: Document): ProblemPanel {
    if (customElements.get(NAME) === undefined) customElements.define(NAME, ProblemPanel);
    const found = owner.querySelector(NAME);
    if (found instanceof ProblemPanel) return found;
    const panel = new ProblemPanel();
    owner.body.append(panel);
    return panel;
  }

  /** Shows problems; nothing if there are none. */
  show(problems: ProblemsForPage): void {
    this.#root.adoptedStyleSheets = [sheetOf(panelStyles), sheetOf(itemStyles)];
    // Messages are in English, whatever the language of the page.
    this.lang = 'en';
    this.#root.replaceChildren();
    this.#parts = undefined;
    this.#listening.abort();
    const count = countText(problems);
    this.dataset['count'] = count;
    if (count === '') return;
    const parts = panelParts(problems);
    this.#parts = parts;
    const opens = opensByItself(problems);
    // It is in the document before its text, so that screen readers announce that.
    const live = element('p', { role: opens ? 'alert' : 'status', class: 'hidden' });
    this.#root.append(parts.panel, parts.badge, live);
    live.textContent = summaryText(problems);
    this.#setOpen(opens);
    parts.badge.addEventListener('click', () => {
      this.#setOpen(true);
      forget();
      parts.panel.focus();
    });
    parts.close.addEventListener('click', () => {
      this.#minimise(problems);
    });
    this.#onEscape(problems);
  }

  #onEscape(problems: ProblemsForPage): void {
    this.#listening = new AbortController();
    const minimise = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') === null) this.#minimise(problems);
    };
    addEventListener('keydown', minimise, { signal: this.#listening.signal });
  }

  #minimise(problems: ProblemsForPage): void {
    if (this.#parts?.panel.hidden !== false) return;
    const hadFocus = this.#root.activeElement !== null;
    this.#setOpen(false);
    remember(problems);
    if (hadFocus) this.#parts.badge.focus();
  }

  #setOpen(isOpen: boolean): void {
    if (this.#parts === undefined) return;
    this.#parts.panel.hidden = !isOpen;
    this.#parts.badge.hidden = isOpen;
  }
}

/** Errors open the panel, until it has been minimised with the same errors. Where a page is missing, they always do. */
function opensByItself(problems: ProblemsForPage): boolean {
  const { errors, failure } = problems;
  if (errors.length === 0 && failure === undefined) return false;
  if (isMissing() && errors.some(({ page }) => page === problems.page)) return true;
  return sessionStorage.getItem(MINIMISED_KEY) !== keyOf(problems);
}

function remember(problems: ProblemsForPage): void {
  sessionStorage.setItem(MINIMISED_KEY, keyOf(problems));
}

function forget(): void {
  sessionStorage.removeItem(MINIMISED_KEY);
}

/** Texts of errors without their positions: an edit elsewhere in a file moves those. */
function keyOf({ errors, counts, failure = '' }: ProblemsForPage): string {
  const texts = errors.map(({ code, message }) => `${code} ${message}`).toSorted();
  return [failure, counts.errors, ...texts].join('\n');
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
