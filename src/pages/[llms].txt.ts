import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { llmsFullText, llmsText } from '../formats/llms.ts';
import { viewContext } from '../routes/context.ts';

/** The index for programs that read text, in short and in full. */
export async function getStaticPaths() {
  const context = await viewContext();
  return [
    { params: { llms: 'llms' }, props: { view: () => llmsText(context) } },
    { params: { llms: 'llms-full' }, props: { view: () => llmsFullText(context) } },
  ];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.view(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
