import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { badgeSvg } from '../../../pictures/badge-svg.ts';
import { readinessBadge, releaseBadge } from '../../../view/release/badge.ts';
import { releaseFolders } from '../../../view/release/release-folders.ts';
import { viewContext } from '../../../routes/context.ts';
import { loadMeasure } from '../../../routes/pictures.ts';

/** Returns the paths of badges for other sites, at old addresses of a release too: a picture cannot redirect. */
export async function getStaticPaths() {
  const context = await viewContext();
  const { features, criteria } = context.catalog.site;
  if (!features.badges) return [];
  return context.catalog.releases.flatMap((release) =>
    releaseFolders(release).flatMap((id) => [
      {
        params: { release: id, badge: 'badge' },
        props: { model: () => releaseBadge(context, release) },
      },
      ...(criteria.length === 0
        ? []
        : [
            {
              params: { release: id, badge: 'readiness' },
              props: { model: () => readinessBadge(context, release) },
            },
          ]),
    ]),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(badgeSvg(props.model(), await loadMeasure()), {
    headers: { 'content-type': 'image/svg+xml' },
  });
