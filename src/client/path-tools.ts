/** Filters and buttons of the list of new items on a path. */
interface NewsList {
  readonly filter: () => void;
  readonly showAll: () => void;
}

/** Loads the code of the tools when a person first uses them. */
interface PathCode {
  readonly news: () => Promise<{ newsList: (root: HTMLElement) => NewsList }>;
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
  const news = document.querySelector<HTMLElement>('.news');
  const match = document.querySelector<HTMLElement>('#s-match');
  if (news !== null) offerNews(news, code);
  if (match !== null && main !== null) offerMatching(match, main, code);
}

function offerNews(root: HTMLElement, code: PathCode): void {
  const filters = root.querySelector<HTMLElement>('.news-filters');
  const button = root.querySelector<HTMLElement>('button');
  if (filters !== null) filters.hidden = filters.querySelector('select') === null;
  if (button !== null) button.hidden = false;
  let list: Promise<NewsList> | undefined;
  const use = (name: keyof NewsList) => {
    list ??= code.news().then(({ newsList }) => newsList(root));
    list.then(
      (loaded) => loaded[name](),
      () => {
        list = undefined;
      },
    );
  };
  filters?.addEventListener('change', () => use('filter'));
  button?.addEventListener('click', () => use('showAll'));
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
