import type { APIRoute } from 'astro';
import { getCatalog } from '../../../../catalog/collection.ts';
import { feedPaths, feedResponse, type FeedProps } from '../../../_feeds.ts';

export async function getStaticPaths() {
  const { site } = await getCatalog();
  const paths = site.areas.map(({ id }) => feedPaths({ of: 'area', area: id }, { area: id }));
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<FeedProps> = ({ props }) => feedResponse(props);
