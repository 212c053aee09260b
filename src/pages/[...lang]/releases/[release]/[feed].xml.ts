import { atomRoute, releaseFeedPaths } from '../../../_feeds.ts';

export const getStaticPaths = releaseFeedPaths;
export const GET = atomRoute;
