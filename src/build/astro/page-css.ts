/** A style sheet of a page, as Astro's build hands it over (astro/dist/core/build/types.d.ts; its order is that of core/build/runtime.js). */
export interface PageSheet {
  readonly depth: number;
  readonly order: number;
  readonly sheet: { readonly type: string; readonly content?: string };
}

/**
 * Returns the styles of a page as one text, in Astro's order: by the position of the import, deeper imports
 * first. Throws for a style sheet in a separate file: `build.inlineStylesheets` is "always"
 * (astro.config.mjs).
 */
export function pageCss(sheets: readonly PageSheet[]): string {
  return sheets
    .toSorted(byPosition)
    .map(({ sheet: { type, content } }) => {
      if (type !== 'inline' || content === undefined) throw new Error(`A style sheet is ${type}.`);
      return content;
    })
    .join('');
}

/** Compares style sheets by position; -1 is an unknown position and comes last. */
function byPosition(a: PageSheet, b: PageSheet): number {
  const [orderA, orderB] = [known(a.order), known(b.order)];
  if (orderA !== orderB) return orderA - orderB;
  return known(b.depth) - known(a.depth);
}

function known(position: number): number {
  return position === -1 ? Number.MAX_SAFE_INTEGER : position;
}
