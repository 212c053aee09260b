import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { location } from 'relnotes:build';
import { badgeSvg } from '../pictures/badge-svg.ts';
import { groupBadges } from '../view/release/badge-groups.ts';
import { groupBadge } from '../view/release/badge.ts';
import { viewContext } from '../routes/context.ts';
import { loadMeasure } from '../routes/pictures.ts';

/** Returns the paths of the badges of products and release lines: that of their newest release. */
export async function getStaticPaths() {
  const context = await viewContext();
  if (!context.catalog.site.features.badges) return [];
  return groupBadges(context).flatMap(({ address, releases }) => {
    const model = groupBadge(context, releases);
    const group = address.slice(location.base.length, -'.svg'.length);
    return model === undefined ? [] : [{ params: { group }, props: { model: () => model } }];
  });
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(badgeSvg(props.model(), await loadMeasure()), {
    headers: { 'content-type': 'image/svg+xml' },
  });
