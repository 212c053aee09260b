import { feedPaths, feedRoute } from '../../_feeds.ts';

export const getStaticPaths = () => feedPaths('xml', { of: 'upgrade' });
export const GET = feedRoute('xml');
