import { releaseFeedPaths, jsonRoute } from '../../../_feeds.ts';

export const getStaticPaths = releaseFeedPaths;
export const GET = jsonRoute;
