import { feedPaths, feedRoute } from '../_feeds.ts';

export const getStaticPaths = () => feedPaths('xml', { of: 'site' });
export const GET = feedRoute('xml');
