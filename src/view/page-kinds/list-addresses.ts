import type { Release } from '../../domain/catalog.ts';
import type { AddressContext, PageAddress } from './address-kind.ts';
import { RELEASE_PAGES, SITE_PAGES } from './page-addresses.ts';

/** Returns the addresses of the pages of a release in the language of the context. */
export function listReleaseAddresses(context: AddressContext, release: Release): PageAddress[] {
  return Object.values(RELEASE_PAGES).flatMap((kind) => kind.list(context, release));
}

/** Returns the addresses of all pages in the language of the context. It makes no page and loads no page model. */
export function listAddresses(context: AddressContext): PageAddress[] {
  return [
    ...Object.values(SITE_PAGES).flatMap((kind) => kind.list(context)),
    ...context.catalog.releases.flatMap((release) => listReleaseAddresses(context, release)),
  ];
}
