/** Delay before a page is prefetched, in milliseconds. */
const REST = 80;

/**
 * Prefetches the page of a link when the reader points at it or focuses it. Respects the browser's
 * setting to save data.
 */
export function fetchAhead(): void {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (connection instanceof Object && Reflect.get(connection, 'saveData') === true) return;
  const fetched = new Set([location.pathname]);
  let resting: ReturnType<typeof setTimeout>;
  const watch = ({ target }: Event) => {
    clearTimeout(resting);
    const link = target instanceof Element ? target.closest('a') : null;
    if (link === null || link.origin !== location.origin || !link.pathname.endsWith('/')) return;
    if (fetched.has(link.pathname)) return;
    resting = setTimeout(() => {
      fetched.add(link.pathname);
      const hint = document.createElement('link');
      hint.rel = 'prefetch';
      hint.href = link.pathname;
      document.head.append(hint);
    }, REST);
  };
  for (const event of ['pointerover', 'focusin', 'touchstart']) {
    addEventListener(event, watch, { passive: true });
  }
}
