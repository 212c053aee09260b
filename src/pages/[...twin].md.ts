import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { place } from 'relnotes:build';
import { allTwins } from '../formats/markdown/all-twins.ts';
import { bytesOf } from '../routes/bytes.ts';
import { viewContexts } from '../routes/context.ts';
import { pageKey } from '../routes/page-key.ts';

/** Returns every page in Markdown, in every language; the language is part of the path. */
export async function getStaticPaths() {
  const contexts = await viewContexts();
  if (contexts.some(({ catalog }) => !catalog.site.features.twins)) return [];
  return allTwins(...contexts).map(({ path, text, page }) => ({
    params: { twin: path.slice(place.base.length, -'.md'.length) },
    props: {
      // A twin shows nothing but its text: it is written again only when that changed.
      view: () => bytesOf(text()),
      key: pageKey(page),
    },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.view(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
