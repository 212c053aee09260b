const SAFE_LINK = /^(?:https?:\/\/|mailto:|#|relnotes:)/iu;
const SAFE_IMAGE = /^relnotes:[^?#]+\.(?:png|jpe?g|gif|webp|avif)$/iu;

/** The last door for links: whatever the rules before let pass, no other address reaches the HTML. */
export function isSafeLink(href: string): boolean {
  return SAFE_LINK.test(href);
}

/** The last door for images. */
export function isSafeImage(src: string): boolean {
  return SAFE_IMAGE.test(src);
}
