import type { MdastNode } from 'satteri';
import { attributeHtml, textHtml } from './html-text.ts';
import { hrefOf, imageTarget, linkTarget } from './link-target.ts';
import { isSafeImage, isSafeLink } from './safe-address.ts';

type Link = Readonly<Extract<MdastNode, { type: 'link' }>>;
type Image = Readonly<Extract<MdastNode, { type: 'image' }>>;

/** Of what an address is made that needs no encoding. */
const PLAIN_ADDRESS = /^[\w\-.~:/?#@!$&()*+,;=%]*$/u;

/** True for a link or an image whose address stands in HTML as it was written. */
export function hasPlainAddress({ url }: Link | Image): boolean {
  return PLAIN_ADDRESS.test(url);
}

/** A link of the body of `file` around what it holds; without an address where that is refused. */
export function linkHtml(file: string, { url, title }: Link, inside: string): string {
  const href = hrefOf(linkTarget(file, url));
  const address = isSafeLink(href) ? attributeHtml('href', href) : '';
  return `<a${address}${titleHtml(title)}>${inside}</a>`;
}

/** An image of the body of `file`; its words alone where its address is refused. */
export function imageHtml(file: string, { url, alt, title }: Image): string {
  const src = hrefOf(imageTarget(file, url));
  if (!isSafeImage(src)) return textHtml(alt ?? '');
  return `<img${attributeHtml('src', src)}${attributeHtml('alt', alt ?? '')}${titleHtml(title)}>`;
}

function titleHtml(title: string | null | undefined): string {
  return typeof title === 'string' ? attributeHtml('title', title) : '';
}
