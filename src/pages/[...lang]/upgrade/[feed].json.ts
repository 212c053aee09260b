import { feedPaths, jsonRoute } from '../../_feeds.ts';

export const getStaticPaths = () => feedPaths({ of: 'upgrade' });
export const GET = jsonRoute;
