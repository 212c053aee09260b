import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { settings } from 'relnotes:build';
import { catalog } from '../../routes/content.ts';

/** Returns the paths of the pictures in the content tree. */
export async function getStaticPaths() {
  const { images } = await catalog();
  return images.map((path) => ({
    params: { path },
    props: { model: () => new Uint8Array(readFileSync(join(settings.contentDir, path))) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.model());
