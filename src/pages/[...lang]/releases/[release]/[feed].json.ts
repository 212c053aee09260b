import { feedRoute, releaseFeedPaths } from '../../../_feeds.ts';

export const getStaticPaths = () => releaseFeedPaths('json');
export const GET = feedRoute('json');
