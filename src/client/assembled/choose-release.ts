import { findRelease } from '../../domain/find.ts';
import { productOf } from '../../domain/products.ts';
import type { Release } from '../../domain/catalog.ts';
import { inLanguage } from '../../view/shared/translated.ts';
import { localText } from '../../view/shared/labels.ts';
import { pathAddress } from '../../view/upgrade/path-address.ts';
import type { LoadedCatalog } from './load-catalog.ts';

/** Fills the lists of releases, newest first, and lets the link lead to the chosen pair. */
export function choosePath(box: HTMLElement, loaded: LoadedCatalog): void {
  const { context, ids } = loaded;
  const [from, to] = box.querySelectorAll('select');
  const link = box.querySelector('a');
  if (from === undefined || to === undefined || link === null || from.options.length > 0) return;
  const releases = context.catalog.releases.filter(({ id }) => ids.has(id)).toReversed();
  for (const select of [from, to]) select.append(...groupsOf(loaded, releases));
  from.selectedIndex = releases.length - 1;
  const point = () => {
    const [start, end] = [from.value, to.value].map((id) => findRelease(context.catalog, id));
    if (start === undefined || end === undefined) return;
    link.href = pathAddress(context, start, end);
  };
  box.addEventListener('change', point);
  point();
}

/** Returns the releases as options, under the names of their products if the site has several. */
function groupsOf({ context }: LoadedCatalog, releases: readonly Release[]): HTMLElement[] {
  const groups = Map.groupBy(releases, (release) => productOf(context.catalog, release));
  return [...groups].flatMap(([product, own]) => {
    const options = own.map((release) => {
      const { title } = inLanguage(release, context);
      return new Option(`${title} (${release.version})`, release.id);
    });
    if (product === undefined) return options;
    const group = document.createElement('optgroup');
    group.label = localText(product.title, context);
    group.append(...options);
    return group;
  });
}
