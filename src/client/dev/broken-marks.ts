import type { ProblemsForPage } from '../../build/content/problem-channel.ts';
import { pathInSite } from '../../lib/address-scheme.ts';
import { element } from '../search/element.ts';
import styles from './broken-marks.css?inline';

const MARK = 'relnotes-broken';

/** Marks the entries with errors on this page, and each link in its text that leads to one. */
export function markBroken({ broken, page, scheme }: ProblemsForPage): void {
  for (const old of document.querySelectorAll(MARK)) old.remove();
  const pages = new Set(broken);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    if (link.origin !== location.origin) continue;
    if (pages.has(`${pathInSite(link.pathname, scheme)}${link.hash}`)) link.append(mark());
  }
  for (const address of broken) {
    const [path, anchor] = address.split('#');
    if (path === page) headingOf(anchor)?.append(mark());
  }
}

/** Returns the heading of an entry on this page: that of the page, or that of the part with an anchor. */
function headingOf(anchor: string | undefined): Element | null {
  if (anchor === undefined) return document.querySelector('main h1');
  const part = document.getElementById(anchor);
  return part?.querySelector('h1, h2, h3, h4, h5, h6') ?? part;
}

/** A mark that the styles of the page do not reach. */
function mark(): HTMLElement {
  const host = document.createElement(MARK);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  // The space separates it from the text before for screen readers.
  root.append(element('span', {}, ' broken'));
  return host;
}
