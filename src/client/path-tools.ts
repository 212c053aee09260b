import type { NewsWork } from './path-news.ts';

/** Loads the code of the tools when a person first uses them. */
interface PathCode {
  readonly news: () => Promise<{ newsList: (root: HTMLElement) => NewsWork }>;
  readonly matching: () => Promise<{
    startMatching: (root: HTMLElement, main: HTMLElement) => void;
  }>;
}

/**
 * Offers the tools of an upgrade path besides its plan: the filters of what is new, and the panel that matches a
 * configuration.
 */
export function offerTools(code: PathCode): void {
  const main = document.querySelector<HTMLElement>('main');
  const news = document.querySelector<HTMLElement>('.news:not([data-offered])');
  const match = document.querySelector<HTMLElement>('#s-match[hidden]');
  if (news !== null && main !== null) offerNews(news, main, code);
  if (match !== null && main !== null) offerMatching(match, main, code);
}

function offerNews(root: HTMLElement, main: HTMLElement, code: PathCode): void {
  const filters = root.querySelector<HTMLElement>('.news-filters');
  const button = root.querySelector<HTMLElement>('button');
  root.dataset['offered'] = '';
  if (filters !== null) filters.hidden = filters.querySelector('select') === null;
  if (button !== null) button.hidden = false;
  let list: Promise<NewsWork> | undefined;
  const use = async (name: keyof NewsWork): Promise<boolean> => {
    list ??= code.news().then(({ newsList }) => newsList(root));
    try {
      return await (await list)[name]();
    } catch {
      // The next use tries again.
      list = undefined;
      return false;
    }
  };
  filters?.addEventListener('change', () => void use('filter'));
  button?.addEventListener('click', () => void use('showAll'));
  // The plan says which versions the reader chose, and asks for the whole list before it is printed or exported.
  const follow = () => {
    const chosen = main.dataset['versions'] ?? root.dataset['initial'];
    if (list !== undefined || chosen !== root.dataset['initial']) void use('filter');
  };
  main.addEventListener('relnotes:versions', follow);
  main.addEventListener('relnotes:whole', (event) => {
    if (event instanceof CustomEvent && button !== null) event.detail(use('showAll'));
  });
  follow();
}

/** Shows the panel. Its fields come with their code, so that nothing is entered or dropped in vain. */
function offerMatching(root: HTMLElement, main: HTMLElement, code: PathCode): void {
  const details = root.querySelector('details');
  const fields = root.querySelector<HTMLElement>('.match-fields');
  let isStarted = false;
  details?.addEventListener('toggle', () => {
    if (!details.open || isStarted) return;
    isStarted = true;
    code.matching().then(
      ({ startMatching }) => {
        startMatching(root, main);
        if (fields !== null) fields.hidden = false;
      },
      () => {
        // Opening it again tries again.
        isStarted = false;
        details.open = false;
      },
    );
  });
  root.hidden = false;
}
