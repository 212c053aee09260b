import { feedPaths, feedRoute } from '../../../routes/feeds.ts';

export const getStaticPaths = () => feedPaths('xml', { of: 'upgrade' });
export const GET = feedRoute('xml');
