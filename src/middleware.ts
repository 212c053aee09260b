import { defineMiddleware } from 'astro:middleware';
import { leanPage } from './content-policy.ts';

/** The last hand on every page of a build. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  return isPage ? new Response(leanPage(await response.text()), response) : response;
});
