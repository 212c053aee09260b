/**
 * Shows the lists of releases, and loads the code that puts paths together once the reader opens them, or if the address
 * names a pair (`?start=r1&end=r14`). `offerTools` readies the tools of a path that is shown.
 */
export function offerPaths(box: HTMLDetailsElement, offerTools: () => void): void {
  const load = () => {
    import('./assemble.ts')
      .then(({ assemblePaths }) => assemblePaths(box, offerTools))
      .catch(() => box.querySelector('[role=alert]')?.replaceChildren(box.dataset['failed'] ?? ''));
  };
  box.hidden = false;
  if (new URLSearchParams(location.search).has('start')) load();
  else box.addEventListener('toggle', load, { once: true });
}
