import type { RouteData } from 'astro';

/**
 * What a route gives a page (src/routes/paths.ts): with a `view`, that is all that the page shows. Bytes
 * are the finished file (finished-file.ts), and the route is not asked for it.
 */
interface PageProps {
  view?: () => unknown;
  /** All that the view is made of, as JSON, where that takes less time to tell than to make the view. */
  key?: (() => unknown) | undefined;
  /** Pages with the same word here share much of what they are made of (page-shares.ts). */
  together?: string;
}

/** What a route says of one of its pages. */
export interface GivenPath {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly props?: PageProps;
}

/** A page of the site: its address below the base, and the route that prints it. */
export interface PagePath {
  readonly pathname: string;
  readonly route: RouteData;
  readonly params: NonNullable<GivenPath['params']>;
  readonly props: PageProps;
}

/** What a file of `src/pages/` is when it is compiled: a page's component, or what makes a file. */
export interface PageModule {
  readonly getStaticPaths?: () => readonly GivenPath[] | Promise<readonly GivenPath[]>;
  readonly default?: { readonly moduleId?: string };
  readonly GET?: (context: Pick<PagePath, 'params' | 'props'>) => Response | Promise<Response>;
}

/**
 * The pages of all routes. Routes with few pages come first: those show the most, and the threads should
 * not wait for one of them at the end. Rejects where a route lacks a part of an address.
 */
export async function pagePaths(modules: ReadonlyMap<RouteData, PageModule>): Promise<PagePath[]> {
  const ofRoutes = [...modules].map(async ([route, { getStaticPaths }]) => {
    if (!route.prerender || route.origin === 'internal') return [];
    const given: readonly GivenPath[] = (await getStaticPaths?.()) ?? [{}];
    return given.map(({ params = {}, props = {} }) => ({
      pathname: pathOf(route, params),
      route,
      params,
      props,
    }));
  });
  const pages = await Promise.all(ofRoutes);
  return pages.toSorted((a, b) => a.length - b.length).flat();
}

/** A part with three dots may be left out, or hold slashes (Astro's guide to routing). */
function pathOf({ route, segments, type }: RouteData, params: PagePath['params']): string {
  const parts = segments.map((segment) =>
    segment
      .map(({ content, dynamic, spread }) => {
        if (!dynamic) return content;
        const value = params[spread ? content.slice('...'.length) : content];
        if (value === undefined && !spread) throw new Error(`${route} lacks "${content}".`);
        return value ?? '';
      })
      .join(''),
  );
  const path = parts.map((part) => part && `/${part}`).join('');
  return type === 'endpoint' ? path : `${path}/`;
}
