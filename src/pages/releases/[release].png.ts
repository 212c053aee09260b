import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { releaseSharePicture } from '../../view/site/share-picture.ts';
import { viewContext } from '../../routes/context.ts';
import { pictureResponse, PICTURES } from '../../routes/pictures.ts';

export async function getStaticPaths() {
  const context = await viewContext();
  if (!context.catalog.site.features.pictures) return [];
  return context.catalog.releases.map((release) => ({
    params: { release: release.id },
    props: { model: () => releaseSharePicture(context, release), batch: PICTURES },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => pictureResponse(props.model());
