import type { APIRoute } from 'astro';
import { getCatalog } from '../../../../catalog/collection.ts';
import { releaseFolders } from '../../../../view/release-folders.ts';
import { feedPaths, feedResponse, type FeedProps } from '../../../_feeds.ts';

export async function getStaticPaths() {
  const { releases } = await getCatalog();
  const paths = releases.flatMap((release) =>
    releaseFolders(release).map((id) => feedPaths({ of: 'release', release }, { release: id })),
  );
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<FeedProps> = ({ props }) => feedResponse(props);
