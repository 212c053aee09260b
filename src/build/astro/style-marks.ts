import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { RouteData } from 'astro';

/** The style sheet of each route, by Astro's name of its page. */
export type PageStyles = ReadonlyMap<string, string>;

/** Returns Astro's name of the page of a route (astro/dist/core/build/plugins/util.js, `makePageDataKey`). */
export function pageName({ route, component }: Pick<RouteData, 'route' | 'component'>): string {
  return `${route}&${component}`;
}

/** Reads the style sheets that a bundle was compiled with. Throws if the file is not there. */
export function readStyles(file: string): PageStyles {
  const styles: PageStyles = deserialize(readFileSync(file));
  return styles;
}

/**
 * Returns a mark for the style sheet of each route. It is a placeholder in a page until the page is finished. It
 * is random, so no text of the content can contain it.
 */
export function styleMarks(styles: PageStyles): {
  readonly markOf: (route: RouteData) => string | undefined;
  readonly cssOf: ReadonlyMap<string, string>;
} {
  const run = randomUUID();
  const marks = new Map([...styles.keys()].map((name, at) => [name, `${run}-${at}`]));
  const cssOf = new Map([...styles].map(([name, css]) => [marks.get(name) ?? '', css]));
  return { markOf: (route) => marks.get(pageName(route)), cssOf };
}
