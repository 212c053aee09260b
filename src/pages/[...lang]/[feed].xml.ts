import { feedPaths, feedRoute } from '../../routes/feeds.ts';

export const getStaticPaths = () => feedPaths('xml', { of: 'site' });
export const GET = feedRoute('xml');
