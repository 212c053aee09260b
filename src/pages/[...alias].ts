import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { command, location } from 'relnotes:build';
import { movedPageHtml } from '../formats/moved-page.ts';
import { redirects } from '../view/site/redirects.ts';
import { viewContexts } from '../routes/context.ts';

/** Returns the paths of redirects from old addresses: files, since some of these end in `.html`. */
export async function getStaticPaths() {
  const base = location.base.length;
  return redirects(...(await viewContexts())).map(({ from, page }) => ({
    params: { alias: fileOf(from.slice(base)) },
    props: { page },
  }));
}

/** Returns the path of a redirect. The dev server matches the folder; a static host needs its index file. */
function fileOf(address: string): string {
  if (!address.endsWith('/')) return address;
  return command === 'dev' ? address.slice(0, -1) : `${address}index.html`;
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(movedPageHtml(props.page), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
