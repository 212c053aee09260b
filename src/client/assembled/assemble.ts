import { choosePath } from './choose-release.ts';
import { loadCatalog, type LoadedCatalog } from './load-catalog.ts';
import { showPath } from './show-path.ts';

/**
 * Puts together the upgrade path between any two releases (`/upgrade/?start=r1&end=r14`), from what the site published
 * of each release. The rules and the HTML are those of the build, so that the path is the one that a page would have.
 * Without this script the page says how to go on from an older release.
 */
export function assemblePaths(box: HTMLDetailsElement, offerTools: () => void): void {
  const query = new URLSearchParams(location.search);
  const [start, end] = [query.get('start'), query.get('end')];
  const fail = () => tell(box, box.dataset['failed'] ?? '');
  let list: Promise<LoadedCatalog> | undefined;
  const load = () => {
    list ??= loadCatalog(box.dataset['releases'] ?? '');
    list.catch(() => {
      list = undefined;
    });
    return list;
  };
  const choose = () => {
    if (box.open) load().then((loaded) => choosePath(box, loaded), fail);
  };
  box.addEventListener('toggle', choose);
  choose();
  if (start === null || end === null) return;
  load()
    .then((loaded) => showPath(loaded, start, end))
    .then((isShown) => {
      if (isShown) offerTools();
      else tell(box, noneText(box, start, end));
    })
    .catch(fail);
}

function noneText({ dataset }: HTMLElement, start: string, end: string): string {
  return (dataset['none'] ?? '').replace('{from}', () => start).replace('{to}', () => end);
}

function tell(box: HTMLDetailsElement, text: string): void {
  box.querySelector('[role=alert]')?.replaceChildren(text);
  box.open = true;
}
