import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { accentCss } from '../formats/accent-css.ts';
import { viewContext } from '../routes/context.ts';

/** Returns the style sheet with the accent colour, on a site that has one of its own. */
export async function getStaticPaths() {
  const { accent } = (await viewContext()).catalog.site;
  return accent === undefined
    ? []
    : [{ params: { accent: 'accent' }, props: { model: () => accentCss(accent) } }];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.model(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
