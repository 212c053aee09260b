import { areaFeedPaths, feedRoute } from '../../../../routes/feeds.ts';

export const getStaticPaths = () => areaFeedPaths('json');
export const GET = feedRoute('json');
