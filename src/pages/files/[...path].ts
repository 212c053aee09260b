import { join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { settings } from 'relnotes:build';
import { readPublished } from '../../catalog/read/asset.ts';

/** Returns the paths of the pictures and attachments that texts show or link to. */
export async function getStaticPaths() {
  const files = await getCollection('files');
  return files.map(({ id, filePath = '' }) => ({
    params: { path: id },
    props: { model: () => readPublished(join(settings.root, filePath)) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.model());
