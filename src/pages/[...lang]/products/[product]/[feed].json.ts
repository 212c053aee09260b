import { feedRoute, productFeedPaths } from '../../../../routes/feeds.ts';

export const getStaticPaths = () => productFeedPaths('json');
export const GET = feedRoute('json');
