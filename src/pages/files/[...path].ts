import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { settings } from 'relnotes:build';
import { catalog } from '../../routes/content.ts';

/** The pictures of the content tree, as they are. */
export async function getStaticPaths() {
  const { images } = await catalog();
  return images.map((path) => ({
    params: { path },
    props: { view: () => new Uint8Array(readFileSync(join(settings.contentDir, path))) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.view());
