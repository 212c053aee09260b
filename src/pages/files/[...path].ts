import { join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { settings } from 'relnotes:build';
import { mediaTypeOf, readPublished } from '../../catalog/read/published-file.ts';

/** Returns the paths of the pictures and attachments that texts show or link to. */
export async function getStaticPaths() {
  const files = await getCollection('files');
  return files.map(({ id, filePath = '' }) => ({
    params: { path: id },
    props: { model: () => readPublished(join(settings.root, filePath)) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Only the dev server sends the type: a host has types of its own. */
export const GET: APIRoute<Props> = ({ props, params }) =>
  new Response(props.model(), { headers: { 'content-type': mediaTypeOf(params.path ?? '') } });
