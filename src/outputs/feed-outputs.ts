import { feedDocumentNames } from '../view/feed/document-names.ts';
import type { FeedScope } from '../view/feed/scope.ts';
import type { AddressContext } from '../view/page-kinds/address-kind.ts';
import { outputAt } from './output-file.ts';
import type { Output, Owner } from './output.ts';
import { releaseOwners } from './release-owners.ts';

const EXTENSIONS = ['xml', 'json'];

/** Returns the feeds and calendars of a site in one language. */
export function feedOutputs(context: AddressContext): Output[] {
  const { features } = context.catalog.site;
  return [
    ...(features.feeds ? feeds(context) : []),
    ...(features.calendars ? calendars(context) : []),
  ];
}

function feeds(context: AddressContext): Output[] {
  const { urls, catalog } = context;
  const feed = (scope: FeedScope, address: (file: string) => string, owner: Partial<Owner> = {}) =>
    feedDocumentNames(context, scope).flatMap((name) =>
      EXTENSIONS.map((extension) => outputAt(address(`${name}.${extension}`), owner)),
    );
  return [
    ...feed({ of: 'site' }, urls.feed),
    ...feed({ of: 'upgrade' }, urls.upgradeFeed),
    ...catalog.site.areas.flatMap(({ id }) => {
      const source = { path: 'site.yaml', id };
      return feed({ of: 'area', area: id }, (file) => urls.areaFeed(id, file), { source });
    }),
    ...catalog.site.products.flatMap((product) => {
      const source = { path: 'site.yaml', id: product.id };
      const address = (file: string) => urls.productFeed(product.id, file);
      return feed({ of: 'product', product }, address, { source });
    }),
    ...catalog.releases.flatMap((release) =>
      releaseOwners(release).flatMap(({ id, owner }) =>
        feed({ of: 'release', release }, (file) => urls.releaseFeed(id, file), owner),
      ),
    ),
  ];
}

function calendars({ urls, catalog }: AddressContext): Output[] {
  const ofReleases = catalog.releases.flatMap(releaseOwners);
  return [
    outputAt(urls.calendar()),
    ...catalog.site.products.map(({ id }) =>
      outputAt(urls.productCalendar(id), { source: { path: 'site.yaml', id } }),
    ),
    ...ofReleases.map(({ id, owner }) => outputAt(urls.releaseCalendar(id), owner)),
  ];
}
