import type { APIRoute } from 'astro';
import { feedPaths, feedResponse, type FeedProps } from '../_feeds.ts';

export const getStaticPaths = () => feedPaths({ of: 'site' });

export const GET: APIRoute<FeedProps> = ({ props }) => feedResponse(props);
