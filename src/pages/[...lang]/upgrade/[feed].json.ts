import { feedPaths, feedRoute } from '../../_feeds.ts';

export const getStaticPaths = () => feedPaths('json', { of: 'upgrade' });
export const GET = feedRoute('json');
