import { areaFeedPaths, feedRoute } from '../../../_feeds.ts';

export const getStaticPaths = () => areaFeedPaths('json');
export const GET = feedRoute('json');
