import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { command, place } from 'relnotes:build';
import { movedPageHtml } from '../formats/moved-page.ts';
import { redirects } from '../view/site/redirects.ts';
import { viewContexts } from '../routes/context.ts';

/** What leads on from addresses that were given up: files, since some of them end in `.html`. */
export async function getStaticPaths() {
  const base = place.base.length;
  return redirects(...(await viewContexts())).map(({ from, page }) => ({
    params: { alias: fileOf(from.slice(base)) },
    props: { page },
  }));
}

/** The development server asks for `old/`, a host of files for the file in it. */
function fileOf(address: string): string {
  if (!address.endsWith('/')) return address;
  return command === 'dev' ? address.slice(0, -1) : `${address}index.html`;
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(movedPageHtml(props.page), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
