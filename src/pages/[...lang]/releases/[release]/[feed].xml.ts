import { feedRoute, releaseFeedPaths } from '../../../../routes/feeds.ts';

export const getStaticPaths = () => releaseFeedPaths('xml');
export const GET = feedRoute('xml');
