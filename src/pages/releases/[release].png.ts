import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../catalog/collection.ts';
import { releasePicture } from '../../view/share-picture.ts';
import { viewContext } from '../_context.ts';
import { pictureResponse } from '../_picture.ts';

export function getStaticPaths() {
  const { releases } = getCatalog();
  return releases.map((release) => ({ params: { release: release.id }, props: { release } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  pictureResponse(releasePicture(viewContext(), props.release));
