/** A style sheet of a page, as Astro's build hands it over (astro/dist/core/build/types.d.ts; its order is that of core/build/runtime.js). */
export interface PageSheet {
  readonly depth: number;
  readonly order: number;
  readonly sheet: { readonly type: string; readonly content?: string };
}

/**
 * The styles of a page as one text, in the order in which Astro puts them: by their place in the
 * page's own imports, what is imported from deeper first. Throws for a sheet that is a file of its own;
 * `build.inlineStylesheets` is "always" (astro.config.mjs).
 */
export function pageCss(sheets: readonly PageSheet[]): string {
  return sheets
    .toSorted(byPlace)
    .map(({ sheet: { type, content } }) => {
      if (type !== 'inline' || content === undefined) throw new Error(`A style sheet is ${type}.`);
      return content;
    })
    .join('');
}

/** -1 is a place that is not known. */
function byPlace(a: PageSheet, b: PageSheet): number {
  const [orderA, orderB] = [known(a.order), known(b.order)];
  if (orderA !== orderB) return orderA - orderB;
  return known(b.depth) - known(a.depth);
}

function known(place: number): number {
  return place === -1 ? Number.MAX_SAFE_INTEGER : place;
}
