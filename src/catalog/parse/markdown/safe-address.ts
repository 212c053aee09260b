const SAFE_LINK = /^(?:https?:\/\/|mailto:|#|relnotes:)/iu;
const SAFE_IMAGE = /^relnotes:[^?#]+\.(?:png|jpe?g|gif|webp|avif|svg)$/iu;

/** Returns true for a safe link. This is the last check: no other address may get into the HTML. */
export function isSafeLink(href: string): boolean {
  return SAFE_LINK.test(href);
}

/** Returns true for a safe image; the last check too. */
export function isSafeImage(src: string): boolean {
  return SAFE_IMAGE.test(src);
}
