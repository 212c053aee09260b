import { feedPaths, feedRoute } from '../_feeds.ts';

export const getStaticPaths = () => feedPaths('json', { of: 'site' });
export const GET = feedRoute('json');
