import type { SharePicture } from '../view/site/share-picture.ts';

/**
 * The batch of all pictures (src/build/): one thread draws them, since each thread would have to read the fonts.
 */
export const PICTURES = 'pictures';

/** Loads the drawing code only when it is needed, since it includes a native library. */
const loadDrawing = () => import('../pictures/draw-picture.ts');

/** Returns the response with a picture as PNG. */
export async function pictureResponse(picture: SharePicture): Promise<Response> {
  const { pictureAsPng } = await loadDrawing();
  return new Response(await pictureAsPng(picture), { headers: { 'content-type': 'image/png' } });
}

/** Returns the function that measures the width of a text in the fonts of the pictures. */
export async function loadMeasure() {
  const { measure } = await loadDrawing();
  return measure();
}
