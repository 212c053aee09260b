import { feedRoute, releaseFeedPaths } from '../../../../routes/feeds.ts';

export const getStaticPaths = () => releaseFeedPaths('json');
export const GET = feedRoute('json');
