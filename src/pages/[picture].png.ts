import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { siteSharePicture } from '../view/site/share-picture.ts';
import { viewContext } from '../routes/context.ts';
import { pictureResponse, PICTURES } from '../routes/pictures.ts';

export async function getStaticPaths() {
  const context = await viewContext();
  if (!context.catalog.site.features.pictures) return [];
  const props = { model: () => siteSharePicture(context), batch: PICTURES };
  return [{ params: { picture: 'picture' }, props }];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => pictureResponse(props.model());
