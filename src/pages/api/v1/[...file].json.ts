import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { apiFiles, apiText } from '../../../formats/api/documents.ts';
import { bytesOf } from '../../../routes/bytes.ts';
import { viewContext } from '../../../routes/context.ts';

/** Returns the paths of the API. It exists once, in the language that the content is written in. */
export async function getStaticPaths() {
  const files = apiFiles(await viewContext());
  return files.map((file) => ({
    params: { file: file.file.replace(/\.json$/u, '') },
    props: { model: () => bytesOf(apiText(file)) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.model(), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
