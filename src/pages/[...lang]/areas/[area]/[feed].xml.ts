import { areaFeedPaths, feedRoute } from '../../../_feeds.ts';

export const getStaticPaths = () => areaFeedPaths('xml');
export const GET = feedRoute('xml');
