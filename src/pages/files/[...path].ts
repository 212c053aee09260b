import { join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { settings } from 'relnotes:build';
import { readGuarded } from '../../catalog/read/guarded-file.ts';

/** Returns the paths of the pictures in the content tree. */
export async function getStaticPaths() {
  const files = await getCollection('files');
  return files.map(({ id, filePath = '' }) => ({
    params: { path: id },
    props: { model: () => readGuarded(join(settings.root, filePath)) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.model());
