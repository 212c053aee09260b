import type { SharePicture } from '../view/site/share-picture.ts';

/**
 * One thread draws all pictures (src/build/): each would measure the fonts and read outlines from
 * them.
 */
export const PICTURES = 'pictures';

/** What draws, which is a library of machine code, is loaded when there is something to draw. */
const loadDrawing = () => import('../pictures/draw-picture.ts');

/** A picture as PNG. */
export async function pictureResponse(picture: SharePicture): Promise<Response> {
  const { pictureAsPng } = await loadDrawing();
  return new Response(await pictureAsPng(picture), { headers: { 'content-type': 'image/png' } });
}

/** How wide the fonts of the pictures make a text. */
export async function loadMeasure() {
  const { measure } = await loadDrawing();
  return measure();
}
