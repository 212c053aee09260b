/** What the pages of one route took together, by Astro's log. */
export interface RouteTime {
  readonly route: string;
  readonly pages: number;
  readonly ms: number;
  readonly most: number;
}

/** A line such as "├─ /releases/r1/items/item-1/index.html (+26ms)". */
const LINE = /[├└]─ (?<path>\/\S*) \(\+(?<time>[\d.]+)(?<unit>ms|s)\)/gu;

/** Time a route from the log of a build, the dearest first; `routes` are files of src/pages/. */
export function routeTimes(log: string, routes: readonly string[]): RouteTime[] {
  const known = routes.map((route) => ({ route, fits: pattern(route) })).toSorted(plainFirst);
  const times = new Map<string, number[]>();
  for (const { groups = {} } of log.matchAll(LINE)) {
    const { path = '', time = '0', unit } = groups;
    const route = known.find(({ fits }) => fits.test(path))?.route ?? path;
    const ms = Number(time) * (unit === 's' ? 1000 : 1);
    times.set(route, [...(times.get(route) ?? []), ms]);
  }
  return [...times]
    .map(([route, all]) => ({
      route,
      pages: all.length,
      ms: all.reduce((total, ms) => total + ms, 0),
      most: Math.max(...all),
    }))
    .toSorted((a, b) => b.ms - a.ms);
}

/** Turns "releases/[release]/index.astro" into what its pages are written as. */
function pattern(route: string): RegExp {
  const path = route.replace(/\.(?:astro|ts)$/u, '').replace(/(?:^|\/)index$/u, '');
  const source = path
    .split(/(\[[^\]]+\])/u)
    .map((part) => {
      if (part.startsWith('[...')) return '.*?';
      return part.startsWith('[') ? '[^/]+?' : RegExp.escape(part);
    })
    .join('');
  return new RegExp(`^/${source}(?:/?index\\.html|\\.html)?$`, 'u');
}

/** A route with a name goes before one with a variable, as in Astro. */
function plainFirst(a: { route: string }, b: { route: string }): number {
  return rank(a.route) - rank(b.route);
}

function rank(route: string): number {
  return (route.match(/\[/gu)?.length ?? 0) + (route.includes('[...') ? 100 : 0);
}
