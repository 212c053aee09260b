import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { location } from 'relnotes:build';
import { allTwins } from '../formats/markdown/all-twins.ts';
import { bytesOf } from '../routes/bytes.ts';
import { viewContexts } from '../routes/context.ts';
import { pageKey } from '../routes/page-key.ts';

/** Returns every page in Markdown, in every language; the language is part of the path. */
export async function getStaticPaths() {
  const contexts = await viewContexts();
  if (contexts.some(({ catalog }) => !catalog.site.features.twins)) return [];
  return allTwins(...contexts).map(({ path, text, page }) => ({
    params: { twin: path.slice(location.base.length, -'.md'.length) },
    props: {
      // The text is the whole file, so it is written again only when the text changes.
      model: () => bytesOf(text()),
      key: pageKey(page),
    },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.model(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
