/** Makes an address of finished HTML absolute. */
export type Absolute = (href: string) => string;

/** A path in which nothing is written otherwise in a whole address, as in all that the product makes. */
const PLAIN_PATH = /^(?:\/\w[\w.-]*)+\/?(?:#[\w-]+)?$/u;

/** Makes whole what leads on from the page at an address. */
export function absoluteAt(address: string): Absolute {
  const root = new URL('/', address).href.slice(0, -1);
  return (href) => (PLAIN_PATH.test(href) ? `${root}${href}` : new URL(href, address).href);
}
