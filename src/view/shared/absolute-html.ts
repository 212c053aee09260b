import { mapTags } from './tags.ts';

/** One that is not whole: a place of the page, or a path of the site. */
const ADDRESS = /(\s(?:href|src)=")([#/])/gu;
/** Scheme and host of a whole address. */
const ORIGIN = /^[a-z]+:\/\/[^/?#]+/u;

/**
 * Finished HTML with whole addresses, as it is read away from its page: links to places of the
 * page, to pages of the site, and pictures. Text that looks like a tag is escaped and stays. `page` is the
 * whole address of the page, as urls.ts makes it; throws where it is not whole.
 */
export function absoluteHtml(html: string, page: string): string {
  const [place = page] = page.split('#', 1);
  const [origin] = ORIGIN.exec(page) ?? [];
  if (origin === undefined) throw new Error(`"${page}" is not a whole address.`);
  return mapTags(html, (tag) =>
    tag.replace(ADDRESS, (_match, before: string, first: string) =>
      first === '#' ? `${before}${place}#` : `${before}${origin}/`,
    ),
  );
}
