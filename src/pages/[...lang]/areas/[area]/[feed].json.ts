import { areaFeedPaths, jsonRoute } from '../../../_feeds.ts';

export const getStaticPaths = areaFeedPaths;

export const GET = jsonRoute;
