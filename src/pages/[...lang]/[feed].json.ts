import { feedPaths, feedRoute } from '../../routes/feeds.ts';

export const getStaticPaths = () => feedPaths('json', { of: 'site' });
export const GET = feedRoute('json');
