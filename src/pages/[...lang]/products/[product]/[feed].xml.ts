import { feedRoute, productFeedPaths } from '../../../../routes/feeds.ts';

export const getStaticPaths = () => productFeedPaths('xml');
export const GET = feedRoute('xml');
