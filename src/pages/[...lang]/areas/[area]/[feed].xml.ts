import { areaFeedPaths, feedRoute } from '../../../../routes/feeds.ts';

export const getStaticPaths = () => areaFeedPaths('xml');
export const GET = feedRoute('xml');
