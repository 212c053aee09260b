import type { LoadFragment } from './fragments.ts';
import { loadNews } from './whole-news.ts';
import type { Fill } from './words.ts';

/** The instructions of a plan that are not in the page: loads them when a step is opened, printed or exported. */
export interface OpenSteps {
  /** Loads all that are shown; returns false if one failed. */
  readonly loadAll: () => Promise<boolean>;
  /** Tells whether something that is shown is not loaded yet. */
  readonly isIncomplete: () => boolean;
}

/** Loads instructions into the places that are marked with the name of a note (`data-load`). */
export function openSteps(main: HTMLElement, load: LoadFragment, fill: Fill): OpenSteps {
  const places = () =>
    [...main.querySelectorAll<HTMLElement>('[data-load]')].filter(
      (place) => place.closest('[hidden]') === null,
    );
  main.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      // A step holds its own place, a list of titles those of all its entries.
      const own = target.querySelectorAll<HTMLElement>(
        ':scope > [data-load], :scope > .steps [data-load]',
      );
      for (const place of own) void fillPlace(place, load, fill);
    },
    true,
  );
  return {
    isIncomplete: () => places().length > 0 || main.querySelector('.news-rest button') !== null,
    loadAll: async () => {
      const texts = places().map((place) => fillPlace(place, load, fill));
      const loaded = await Promise.all([...texts, loadNews(main)]);
      return !loaded.includes(false);
    },
  };
}

async function fillPlace(place: HTMLElement, load: LoadFragment, fill: Fill): Promise<boolean> {
  const name = place.dataset['load'] ?? '';
  place.textContent = fill('loading');
  const fragment = await load(name);
  if (place.dataset['load'] === undefined) return true;
  if (fragment === undefined) {
    place.textContent = fill('failed');
    return false;
  }
  delete place.dataset['load'];
  place.replaceChildren(...nodesOf(fragment.html));
  // The script of every page adds the buttons that copy code.
  place.dispatchEvent(new Event('code-added', { bubbles: true }));
  return true;
}

/** Returns the nodes of finished HTML. Ids that the page has already are left out. */
function nodesOf(html: string): Node[] {
  // eslint-disable-next-line relnotes/html-makers -- a file of this site, which holds finished HTML as its pages do
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('[id]')) {
    if (document.getElementById(element.id) !== null) element.removeAttribute('id');
  }
  return [...body.childNodes].map((node) => document.importNode(node, true));
}
