import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Every internal link of the built pages that leads to no file, or to an anchor its page lacks. */
export function brokenLinks(
  dir: string,
  base: string,
  origin: string,
  pages: ReadonlyMap<string, string>,
): string[] {
  const ids = new Map([...pages].map(([path, html]) => [path, idsOf(html)]));
  return [...pages].flatMap(([path, html]) => {
    const at = new URL(pageAddress(base, path), origin);
    return linksOf(html).flatMap((link) => {
      const fault = faultOf(dir, base, ids, new URL(link, at));
      return fault === undefined ? [] : [`${path}: ${link} (${fault})`];
    });
  });

  function faultOf(
    folder: string,
    prefix: string,
    anchors: ReadonlyMap<string, ReadonlySet<string>>,
    target: URL,
  ): string | undefined {
    if (target.origin !== origin) return undefined;
    if (!target.pathname.startsWith(prefix)) return `outside ${prefix}`;
    const inside = decodeURIComponent(target.pathname.slice(prefix.length));
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!existsSync(join(folder, file))) return 'no such file';
    const hash = decodeURIComponent(target.hash.slice(1));
    return hash !== '' && anchors.get(file)?.has(hash) === false ? 'no such anchor' : undefined;
  }
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

/** What `href`, `src` and `srcset`-less images of a page name; mailto and the like are left out. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/gu)]
    .map(([, value = '']) => value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((value) => !/^(?:mailto|webcal|data):/u.test(value));
}

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id));
}
