import { fetchAhead } from './fetch-ahead.ts';

/** The script of every page: theme, search, table of contents and prefetching. */

const THEME_KEY = 'relnotes-theme';

followTheme();
showCurrentTabs();
addEventListener('beforeprint', noteAddresses);
openSearch();
markPlace();
offerCopies();
addEventListener('code-added', offerCopies);
assemblePaths();
offerPathTools();
fetchAhead();

/** Stores the chosen theme in the browser; a script in the head applies it before the first paint. */
function followTheme(): void {
  const choice = document.querySelector<HTMLSelectElement>('.theme select');
  if (choice === null) return;
  const { dataset } = document.documentElement;
  choice.value = dataset['theme'] ?? '';
  choice.addEventListener('change', () => {
    dataset['theme'] = choice.value;
    try {
      localStorage.setItem(THEME_KEY, choice.value);
    } catch {
      // Without storage the choice applies only to this page.
    }
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (key === THEME_KEY) choice.value = dataset['theme'] = newValue ?? '';
  });
}

/** Notes the whole address of each link within the site, which print shows beside its text. */
function noteAddresses(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const isHere = link.pathname === location.pathname || link.origin !== location.origin;
    if (!isHere) link.dataset['address'] = link.href;
  }
}

/** Scrolls rows of links that are wider than the screen to their current link. */
function showCurrentTabs(): void {
  for (const link of document.querySelectorAll('.row [aria-current]')) {
    const row = link.closest('ul');
    if (row === null || row.scrollWidth <= row.clientWidth) continue;
    const [own, all] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollLeft += own.left + own.width / 2 - (all.left + all.width / 2);
  }
}

/** Replaces the link to the search by a button that opens a dialog, whose code is loaded on first use. */
function openSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.find');
  if (link === null) return;
  const isMac = navigator.platform.startsWith('Mac');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.setAttribute('aria-keyshortcuts', isMac ? 'Meta+K' : 'Control+K');
  button.append(...link.childNodes);
  const keys = button.querySelector('kbd');
  if (isMac && keys !== null) keys.textContent = '⌘ K';
  link.replaceWith(button);

  const open = () => {
    const own = document.querySelector<HTMLInputElement>('main [type=search]');
    if (own !== null) return own.focus();
    import('./search/dialog.ts').then(
      ({ toggle }) => toggle(link.href, link.dataset['index'] ?? ''),
      () => location.assign(link.href),
    );
  };
  button.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey, shiftKey, key } = event;
    if (key.toLowerCase() !== 'k' || altKey || shiftKey) return;
    if (isMac ? !metaKey : !ctrlKey) return;
    event.preventDefault();
    open();
  });
}

/** Offers to put upgrade paths together, on the page with all paths. */
function assemblePaths(): void {
  const box = document.querySelector<HTMLDetailsElement>('#any-path');
  if (box === null) return;
  import('./assembled/offer.ts')
    .then(({ offerPaths }) => offerPaths(box, offerPathTools))
    .catch(() => undefined);
}

/** Loads the tools of an upgrade path besides its plan. */
function offerPathTools(): void {
  if (document.querySelector('.news, #s-match') === null) return;
  import('./path-tools.ts')
    .then(({ offerTools }) =>
      offerTools({
        news: () => import('./path-news.ts'),
        matching: () => import('./match-configuration.ts'),
      }),
    )
    .catch(() => undefined);
}

/** Adds buttons that copy code, on pages with code. */
function offerCopies(): void {
  if (document.querySelector('main pre') === null) return;
  import('./copy-code.ts')
    .then(({ addCopyButtons }) => addCopyButtons(document))
    .catch(() => undefined);
}

/** Loads the script for the table of contents unless the browser marks the current section by CSS. */
function markPlace(): void {
  if (CSS.supports('scroll-target-group: auto') || document.querySelector('.toc') === null) return;
  import('./toc.ts').catch(() => undefined);
}
