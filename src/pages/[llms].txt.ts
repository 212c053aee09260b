import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { llmsFullText, llmsText } from '../formats/llms.ts';
import { viewContext } from './_context.ts';

/** The index for programs that read text, in short and in full. */
export function getStaticPaths() {
  return [
    { params: { llms: 'llms' }, props: { write: llmsText } },
    { params: { llms: 'llms-full' }, props: { write: llmsFullText } },
  ];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.write(viewContext()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
