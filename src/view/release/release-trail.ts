import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { releaseLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';

/** Returns the breadcrumb of a page below a release: all releases, then the release. */
export function releaseTrail(context: ViewContext, release: Release): NavLink[] {
  return [
    { label: context.words.common.releases, href: context.urls.releases() },
    releaseLink(context, release),
  ];
}
