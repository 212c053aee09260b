import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { trailToRelease } from '../product/product-link.ts';
import { releaseLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';

/** Returns the breadcrumb of a page below a release: all releases, its product, then the release. */
export function releaseTrail(context: ViewContext, release: Release): NavLink[] {
  return [...trailToRelease(context, release), releaseLink(context, release)];
}
