import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { place } from 'relnotes:build';
import { allTwins } from '../formats/markdown/all-twins.ts';
import { bytesOf } from '../routes/bytes.ts';
import { viewContexts } from '../routes/context.ts';
import { itemKey } from '../routes/item-key.ts';

/** Every page in Markdown, in every language; the language is part of the path. */
export async function getStaticPaths() {
  const contexts = await viewContexts();
  if (contexts.some(({ catalog }) => !catalog.site.features.twins)) return [];
  return allTwins(...contexts).map(({ path, text, item: of }) => ({
    params: { twin: path.slice(place.base.length, -'.md'.length) },
    props: {
      // All that a twin shows is its text: one that is what it was is not written again.
      view: () => bytesOf(text()),
      key: of && itemKey(of.context, of.release, of.item),
    },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.view(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
