import { withoutLoading } from './pictures.ts';
import { mapAttributes } from './tags.ts';
import type { Html } from '../../lib/html.ts';

/** A relative address: an anchor on the page, or a path on the site. */
const ADDRESS = /(\s(?:href|src)=")([#/])/gu;
/** Scheme and host of an absolute address. */
const ORIGIN = /^[a-z]+:\/\/[^/?#]+/u;

/**
 * Makes the addresses in finished HTML absolute, for readers who see it outside its page (feeds,
 * the API): anchors, links to pages of the site, and pictures. `page` is the absolute address of
 * the page, as urls.ts makes it; throws if it is not absolute.
 */
export function absoluteHtml(html: Html, page: string): Html {
  const [address = page] = page.split('#', 1);
  const [origin] = ORIGIN.exec(page) ?? [];
  if (origin === undefined) throw new Error(`"${page}" is not an absolute address.`);
  return mapAttributes(html, (tag) =>
    withoutLoading(tag).replace(ADDRESS, (_match, before: string, first: string) =>
      first === '#' ? `${before}${address}#` : `${before}${origin}/`,
    ),
  );
}
