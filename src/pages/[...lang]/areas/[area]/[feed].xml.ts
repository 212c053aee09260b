import { areaFeedPaths, atomRoute } from '../../../_feeds.ts';

export const getStaticPaths = areaFeedPaths;

export const GET = atomRoute;
