import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/collection.ts';
import { badgeSvg } from '../../../formats/badge-svg.ts';
import { readinessBadge, releaseBadge } from '../../../view/badge.ts';
import { releaseFolders } from '../../../view/release-folders.ts';
import { viewContext } from '../../_context.ts';
import { measure } from '../../_picture.ts';

/** Small pictures for other sites, at a release's old addresses too: a picture cannot lead on. */
export function getStaticPaths() {
  const { releases } = getCatalog();
  return releases.flatMap((release) =>
    releaseFolders(release).flatMap((id) =>
      (['badge', 'readiness'] as const).map((badge) => ({
        params: { release: id, badge },
        props: { release, badge },
      })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { release, badge } }) => {
  const context = viewContext();
  const make = badge === 'badge' ? releaseBadge : readinessBadge;
  return new Response(badgeSvg(make(context, release), measure()), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
