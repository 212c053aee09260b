import type { MdastNode } from 'satteri';
import { attributeHtml, textHtml } from './html-text.ts';
import { hrefOf, imageTarget, linkTarget } from './link-target.ts';
import { isSafeImage, isSafeLink } from './safe-address.ts';

type Link = Readonly<Extract<MdastNode, { type: 'link' }>>;
type Image = Readonly<Extract<MdastNode, { type: 'image' }>>;

/** Matches an address that needs no encoding. */
const PLAIN_ADDRESS = /^[\w\-.~:/?#@!$&()*+,;=%]*$/u;

/** Returns true for a link or image whose address is the same in HTML. */
export function hasPlainAddress({ url }: Link | Image): boolean {
  return PLAIN_ADDRESS.test(url);
}

/** Returns a link of the body of `file` with its content; without an address if it is refused. */
export function linkHtml(file: string, { url, title }: Link, inside: string): string {
  const href = hrefOf(linkTarget(file, url));
  const address = isSafeLink(href) ? attributeHtml('href', href) : '';
  return `<a${address}${titleHtml(title)}>${inside}</a>`;
}

/** Returns an image of the body of `file`; only its text if its address is refused. */
export function imageHtml(file: string, { url, alt, title }: Image): string {
  const src = hrefOf(imageTarget(file, url));
  if (!isSafeImage(src)) return textHtml(alt ?? '');
  return `<img${attributeHtml('src', src)}${attributeHtml('alt', alt ?? '')}${titleHtml(title)}>`;
}

function titleHtml(title: string | null | undefined): string {
  return typeof title === 'string' ? attributeHtml('title', title) : '';
}
