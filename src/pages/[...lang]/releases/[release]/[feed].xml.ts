import { feedRoute, releaseFeedPaths } from '../../../_feeds.ts';

export const getStaticPaths = () => releaseFeedPaths('xml');
export const GET = feedRoute('xml');
