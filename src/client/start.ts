import { fetchAhead } from './fetch-ahead.ts';

/** The one script of every page: the theme, the way to the search, and the next page ahead of time. */

const THEME_KEY = 'relnotes-theme';

followTheme();
openSearch();
markPlace();
fetchAhead();

/** A choice is kept on this browser; the script in the head of the page shows it before the first paint. */
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
      // A browser that keeps nothing shows the choice on this page alone.
    }
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (key === THEME_KEY) choice.value = dataset['theme'] = newValue ?? '';
  });
}

/** The link to the search becomes a button that opens it in place; its code comes with its first use. */
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

/** The table of contents shows where the reader is by CSS alone, where the browser knows how. */
function markPlace(): void {
  if (CSS.supports('scroll-target-group: auto') || document.querySelector('.toc') === null) return;
  import('./toc.ts').catch(() => undefined);
}
