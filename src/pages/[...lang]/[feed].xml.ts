import { atomRoute, feedPaths } from '../_feeds.ts';

export const getStaticPaths = () => feedPaths({ of: 'site' });
export const GET = atomRoute;
