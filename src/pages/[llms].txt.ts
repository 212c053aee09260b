import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { llmsFullText, llmsText } from '../formats/llms.ts';
import { viewContext } from '../routes/context.ts';

/** Returns the paths of the indexes for language models: a short one and a full one. */
export async function getStaticPaths() {
  const context = await viewContext();
  return [
    { params: { llms: 'llms' }, props: { model: () => llmsText(context) } },
    { params: { llms: 'llms-full' }, props: { model: () => llmsFullText(context) } },
  ];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.model(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
