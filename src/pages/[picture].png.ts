import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sitePicture } from '../view/share-picture.ts';
import { viewContext } from './_context.ts';
import { pictureResponse } from './_picture.ts';

export function getStaticPaths() {
  const context = viewContext();
  if (!context.catalog.site.features.pictures) return [];
  return [{ params: { picture: 'picture' }, props: { view: () => sitePicture(context) } }];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => pictureResponse(props.view());
