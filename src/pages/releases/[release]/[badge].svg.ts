import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { badgeSvg } from '../../../pictures/badge-svg.ts';
import { readinessBadge, releaseBadge } from '../../../view/release/badge.ts';
import { releaseFolders } from '../../../view/release/release-folders.ts';
import { viewContext } from '../../../routes/context.ts';
import { loadMeasure } from '../../../routes/pictures.ts';

/** Small pictures for other sites, at a release's old addresses too: a picture cannot lead on. */
export async function getStaticPaths() {
  const context = await viewContext();
  if (!context.catalog.site.features.badges) return [];
  return context.catalog.releases.flatMap((release) =>
    releaseFolders(release).flatMap((id) => [
      {
        params: { release: id, badge: 'badge' },
        props: { view: () => releaseBadge(context, release) },
      },
      {
        params: { release: id, badge: 'readiness' },
        props: { view: () => readinessBadge(context, release) },
      },
    ]),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(badgeSvg(props.view(), await loadMeasure()), {
    headers: { 'content-type': 'image/svg+xml' },
  });
