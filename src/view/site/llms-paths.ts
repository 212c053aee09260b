import type { Release } from '../../domain/catalog.ts';
import { hasProducts, isSameProduct, productGroups } from '../../domain/products.ts';
import { upgradeRoute } from '../../domain/upgrade-route.ts';
import type { ViewContext } from '../context.ts';
import { newestOf } from '../release/newest-release.ts';
import { plainText } from '../shared/inline.ts';
import { inLanguage } from '../shared/translated.ts';
import { isOffered, pathReleases } from '../upgrade/upgrade-pairs.ts';
import { readableUrl, type LlmsSection } from './llms-releases.ts';

/** Lists forward paths only, since other pairs have no steps. */
export function pathSection(context: ViewContext): LlmsSection {
  const { words, catalog } = context;
  const releases = pathReleases(catalog);
  const targets = new Set(pathTargets(context, releases));
  const links = releases.flatMap((from) =>
    releases
      .filter((to) => targets.has(to) && isSameProduct(from, to) && isOffered(context, to))
      .filter((to) => from === to || upgradeRoute(catalog, from, to) !== undefined)
      .map((to) => pathLink(context, from, to)),
  );
  return { title: words.llms.paths, lead: words.llms.pathsLead, links };
}

/** With several products only the newest release of each: their pages have all paths. */
function pathTargets(
  { catalog, today }: ViewContext,
  releases: readonly Release[],
): readonly Release[] {
  if (!hasProducts(catalog)) return releases;
  return productGroups(catalog).flatMap((group) => newestOf(group.releases, today) ?? []);
}

function pathLink(context: ViewContext, from: Release, to: Release) {
  const { words, urls } = context;
  const name = (release: Release) => plainText(inLanguage(release, context).title);
  return {
    label:
      from === to
        ? words.upgradePath.inside(name(to))
        : words.upgradePath.title(name(from), name(to)),
    href: readableUrl(context, urls.upgradePath(from.id, to.id)),
  };
}
