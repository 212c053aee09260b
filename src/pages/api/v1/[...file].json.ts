import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { apiFiles, apiText } from '../../../formats/api/documents.ts';
import { bytesOf } from '../../../routes/bytes.ts';
import { viewContext } from '../../../routes/context.ts';

/** The API speaks the language that the content was written in, and so stands once. */
export async function getStaticPaths() {
  const files = apiFiles(await viewContext());
  return files.map((file) => ({
    params: { file: file.file.replace(/\.json$/u, '') },
    props: { view: () => bytesOf(apiText(file)) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.view(), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
