import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { settings } from 'relnotes:build';

/** The pictures of the content tree, as they are. */
export async function getStaticPaths() {
  const files = await getCollection('files');
  return files.map(({ id, filePath = '' }) => ({
    params: { path: id },
    props: { view: () => new Uint8Array(readFileSync(join(settings.root, filePath))) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.view());
