import type { Milestone, Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { pathNews } from '../../domain/path-news.ts';
import { upgradePath } from '../../domain/upgrade-path.ts';
import { escapeText, markup, type Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { inLanguage } from '../shared/translated.ts';
import { upgradePairs } from '../upgrade/upgrade-pairs.ts';

/**
 * Returns a line for the feed entry of a release that is out: how much is new since the one before, with a link to
 * the list. Undefined for other milestones, and where no path leads from there.
 */
export function newsLine(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): Html | undefined {
  const { catalog, today, urls, words } = context;
  const { previous = '' } = release;
  const before = milestone.kind === 'ga' ? findRelease(catalog, previous) : undefined;
  const hasPage = upgradePairs(catalog).some(
    ({ kind, from, to }) => kind === 'here' && from === before && to === release,
  );
  const path = before && hasPage ? upgradePath(catalog, before, release, today) : undefined;
  if (before === undefined || path === undefined) return undefined;
  const { items } = pathNews(catalog, path, today);
  if (items.length === 0) return undefined;
  const text = words.pathNews.sinceRelease(items.length, inLanguage(before, context).title);
  const address = `${urls.upgradePath(before.id, release.id)}#s-new`;
  return markup`<a href="${escapeText(address)}">${escapeText(text)}</a>`;
}
