import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Every internal link of the built pages that leads to no file, or to an anchor its page lacks. */
export function brokenLinks(
  dir: string,
  base: string,
  origin: string,
  pages: ReadonlyMap<string, string>,
): string[] {
  const faultOf = faultFinder(dir, base, origin, pages);
  return [...pages].flatMap(([path, html]) => {
    const at = new URL(pageAddress(base, path), origin);
    return linksOf(html).flatMap((link) => {
      const fault = faultOf(new URL(link, at));
      return fault === undefined ? [] : [`${path}: ${link} (${fault})`];
    });
  });
}

/** Every one of these addresses that leads to no file, or to an anchor its page lacks. */
export function brokenAddresses(
  dir: string,
  base: string,
  origin: string,
  pages: ReadonlyMap<string, string>,
  addresses: readonly string[],
): string[] {
  const faultOf = faultFinder(dir, base, origin, pages);
  return addresses.flatMap((address) => {
    const fault = faultOf(new URL(address, origin));
    return fault === undefined ? [] : [`${address} (${fault})`];
  });
}

function faultFinder(
  dir: string,
  base: string,
  origin: string,
  pages: ReadonlyMap<string, string>,
): (target: URL) => string | undefined {
  const ids = new Map([...pages].map(([path, html]) => [path, idsOf(html)]));
  return (target) => {
    if (target.origin !== origin) return undefined;
    if (!target.pathname.startsWith(base)) return `outside ${base}`;
    const inside = decodeURIComponent(target.pathname.slice(base.length));
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!existsSync(join(dir, file))) return 'no such file';
    const hash = decodeURIComponent(target.hash.slice(1));
    return hash !== '' && ids.get(file)?.has(hash) === false ? 'no such anchor' : undefined;
  };
}

/** Every page that no chain of links from the home page reaches. */
export function orphanPages(
  base: string,
  origin: string,
  pages: ReadonlyMap<string, string>,
  home = 'index.html',
): string[] {
  const reached = new Set<string>();
  const open = [home];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const html = pages.get(path);
    if (html === undefined || reached.has(path)) continue;
    reached.add(path);
    const at = new URL(pageAddress(base, path), origin);
    for (const link of linksOf(html)) {
      const target = new URL(link, at);
      if (target.origin !== origin) continue;
      const inside = decodeURIComponent(target.pathname.slice(base.length));
      open.push(inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
    }
  }
  return [...pages.keys()].filter((path) => !reached.has(path));
}

function pageAddress(base: string, path: string): string {
  return `${base}${path.replace(/index\.html$/u, '')}`;
}

/** Returns the targets of `href`, `src` and images without `srcset` of a page, without mailto and the like. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/gu)]
    .map(([, value = '']) => value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((value) => !/^(?:mailto|webcal|data):/u.test(value));
}

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id));
}
