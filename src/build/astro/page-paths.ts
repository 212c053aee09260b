import type { RouteData } from 'astro';

/**
 * Props that a route gives a page (src/routes/paths.ts). With `model`, the page shows nothing but the returned
 * page model. If it returns bytes, they are the finished file (file-parts.ts), and the route is not rendered.
 */
interface PageProps {
  model?: () => unknown;
  /** Returns the inputs of the page model as JSON, for pages whose model takes longer to make. */
  key?: (() => unknown) | undefined;
  /** Pages with the same value share intermediate results, so one thread renders them (page-batches.ts). */
  batch?: string;
}

/** One path of a route, as `getStaticPaths` returns it. */
export interface StaticPath {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly props?: PageProps;
}

/** A page of the site: its address below the base, and the route that renders it. */
export interface PagePath {
  readonly pathname: string;
  readonly route: RouteData;
  readonly params: NonNullable<StaticPath['params']>;
  readonly props: PageProps;
}

/** A compiled module of `src/pages/`: the component of a page, or an endpoint. */
export interface PageModule {
  readonly getStaticPaths?: () => readonly StaticPath[] | Promise<readonly StaticPath[]>;
  readonly default?: { readonly moduleId?: string };
  readonly GET?: (context: Pick<PagePath, 'params' | 'props'>) => Response | Promise<Response>;
}

/**
 * Returns the pages of all routes. Routes with few pages come first: their pages are the largest, and the threads
 * should not wait for one of them at the end. Rejects if a path lacks a parameter.
 */
export async function pagePaths(modules: ReadonlyMap<RouteData, PageModule>): Promise<PagePath[]> {
  const ofRoutes = [...modules].map(async ([route, { getStaticPaths }]) => {
    if (!route.prerender || route.origin === 'internal') return [];
    const paths: readonly StaticPath[] = (await getStaticPaths?.()) ?? [{}];
    return paths.map(({ params = {}, props = {} }) => ({
      pathname: pathOf(route, params),
      route,
      params,
      props,
    }));
  });
  const pages = await Promise.all(ofRoutes);
  return pages.toSorted((a, b) => a.length - b.length).flat();
}

/** Returns the address of a page. A rest parameter may be missing or contain slashes (Astro's routing guide). */
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
