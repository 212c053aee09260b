import { feedPaths, feedRoute } from '../../../routes/feeds.ts';

export const getStaticPaths = () => feedPaths('json', { of: 'upgrade' });
export const GET = feedRoute('json');
