import { isNamed, productGroups, type NamedProduct } from '../../domain/products.ts';
import { upcomingOf } from '../../domain/upcoming.ts';
import type { ApiProduct, ApiProducts } from '../../schema/api/product.ts';
import type { ViewContext } from '../../view/context.ts';
import { newestOf } from '../../view/release/newest-release.ts';
import { localText } from '../../view/shared/labels.ts';
import { headOf, orNull } from './common.ts';

/** Returns `products.json`: the products of the site. */
export function apiProducts(context: ViewContext): ApiProducts {
  return {
    ...headOf(context, 'products'),
    products: productGroups(context.catalog)
      .filter(isNamed)
      .map((group) => apiProduct(context, group)),
  };
}

function apiProduct(context: ViewContext, { product, releases }: NamedProduct): ApiProduct {
  const { id, title, summary, url } = product;
  return {
    id,
    title: localText(title, context),
    summary: summary === undefined ? null : localText(summary, context),
    home: orNull(url),
    newest_release: orNull(newestOf(releases, context.today)?.id),
    next_milestone: nextOf(context, releases),
    releases: releases.map((release) => release.id),
    url: context.urls.absolute(context.urls.product(id)),
  };
}

function nextOf(
  { urls, today }: ViewContext,
  releases: NamedProduct['releases'],
): ApiProduct['next_milestone'] {
  const next = upcomingOf(releases, today);
  if (next === undefined) return null;
  const { release, milestone, day } = next;
  return {
    release: release.id,
    milestone: milestone.id,
    title: milestone.title,
    planned: day,
    url: urls.absolute(urls.milestone(release.id, milestone.id)),
  };
}
