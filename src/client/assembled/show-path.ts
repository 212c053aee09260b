import { findRelease } from '../../domain/find.ts';
import { releasesBetween } from '../../domain/lineage.ts';
import { upgradePath } from '../../domain/upgrade-path.ts';
import { NO_HTML, type Html } from '../../lib/html.ts';
import { pathLineHtml } from '../../pictures/path-line/line-html.ts';
import type { ViewContext } from '../../view/context.ts';
import { untranslatedText } from '../../view/shared/translated.ts';
import { windowTitle } from '../../view/site/window-title.ts';
import { localText } from '../../view/shared/labels.ts';
import { pathMainHtml, trailHtml } from '../../view/upgrade/html/frame-html.ts';
import { pathContent, shownEntries } from '../../view/upgrade/path-content.ts';
import { loadEntries, type LoadedCatalog } from './load-catalog.ts';

/** Puts the path between two releases in the place of the page; returns false if no path leads there. */
export async function showPath(
  { context, ids }: LoadedCatalog,
  start: string,
  end: string,
): Promise<boolean> {
  const [from, to] = [start, end].map((id) => findRelease(context.catalog, id));
  if (from === undefined || to === undefined || !ids.has(from.id) || !ids.has(to.id)) return false;
  const passed = releasesBetween(context.catalog, from, to).map(({ id }) => id);
  const whole = { ...context, catalog: await loadEntries(context, passed) };
  const [first, last] = [start, end].map((id) => findRelease(whole.catalog, id));
  const path = first && last && upgradePath(whole.catalog, first, last, context.today);
  const main = document.querySelector('main');
  if (path === undefined || main === null) return false;
  const content = pathContent(whole, path, undefined);
  document.title = windowTitle(content.title, localText(context.catalog.site.title, context));
  main.className = 'beside';
  const line = content.line === undefined ? NO_HTML : pathLineHtml(content.line);
  const untranslated = untranslatedText(context, shownEntries(content));
  main.replaceChildren(...nodesOf(pathMainHtml(content, { line, untranslated })));
  showTrail(context, main);
  keepPair();
  // The scripts of plans and of their tools may be loaded before or after this one.
  dispatchEvent(new Event('plan-added'));
  return true;
}

/** Puts the breadcrumb of a path above it: the page of all upgrades has none. */
function showTrail({ words, urls }: ViewContext, main: HTMLElement): void {
  const { breadcrumb, home, upgrade } = words.common;
  const links = [
    { label: home, href: urls.home() },
    { label: upgrade, href: urls.upgrade() },
  ];
  document.querySelector('.trail')?.remove();
  main.before(...nodesOf(trailHtml({ label: breadcrumb, links })));
}

/** Lets the links to the page in other languages lead to the same path. */
function keepPair(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
    link.search = location.search;
  }
}

/** Returns the nodes of finished HTML. */
function nodesOf(html: Html): Node[] {
  // eslint-disable-next-line relnotes/html-makers -- Html, which only functions make that escape texts
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => document.importNode(node, true));
}
