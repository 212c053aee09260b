import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { twins } from '../formats/markdown/twins.ts';
import { viewContexts } from './_context.ts';

/** Every page in Markdown, in every language; the language is part of the path. */
export async function getStaticPaths() {
  const contexts = await viewContexts();
  return contexts
    .filter(({ catalog }) => catalog.site.features.twins)
    .flatMap((context) => {
      const base = context.urls.asset('').length;
      return twins(context).map(({ path, text }) => ({
        params: { twin: path.slice(base, -'.md'.length) },
        props: { text },
      }));
    });
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
