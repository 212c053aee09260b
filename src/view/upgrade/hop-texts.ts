import { newestPublished } from '../../domain/newest.ts';
import type { PathHop } from '../../domain/path-hops.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import { escapeText, type Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { releaseName } from '../shared/labels.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';
import type { NavLink } from '../site/nav.ts';
import { sentenceHtml } from './path-choice.ts';

/** A sentence on a hop, with a link to the page that says so. */
export interface HopText {
  readonly html: Html;
  readonly link: NavLink | undefined;
}

/** Returns the sentences on a hop: its target, and what the content says can and cannot be skipped. */
export function hopTexts(context: ViewContext, path: UpgradePath, index: number): HopText[] {
  const hop = path.hops[index];
  if (hop === undefined) return [];
  const next = path.hops[index + 1];
  return [
    ...(path.hops.length === 1 ? [] : targetText(context, path, hop, next === undefined)),
    ...(next === undefined ? [] : stopText(context, hop, next)),
    ...skipText(context, hop),
  ];
}

function targetText(
  { words, today }: ViewContext,
  path: UpgradePath,
  { to }: PathHop,
  isLast: boolean,
): HopText[] {
  const own = words.upgradePath;
  const newest = newestPublished(to, today)?.milestone;
  if (newest === undefined) return [];
  const sentence = own.target(isLast ? '{to}' : versionName(to, newest));
  return [{ html: isLast ? sentenceHtml(path, sentence) : escapeText(sentence), link: undefined }];
}

/** Returns why the end of a hop cannot be skipped; nothing unless the content says it. */
function stopText(context: ViewContext, { to }: PathHop, next: PathHop): HopText[] {
  const own = context.words.upgradePath;
  const { ids, statedBy, isAny } = next.sources;
  if (statedBy === undefined || isAny) return [];
  const stop = inLanguage(to, context).title;
  if (statedBy === 'site') return [{ html: escapeText(own.mustStop(stop)), link: undefined }];
  const target = inLanguage(next.to, context).title;
  const names = ids.map((id) => releaseName(id, context));
  return [
    {
      html: escapeText(own.onlyFrom(stop, target, context.words.formats.alternatives(names))),
      link: saidBy(context, next),
    },
  ];
}

/** Returns which releases a hop skips. It skips some only if the content says that this works. */
function skipText(context: ViewContext, hop: PathHop): HopText[] {
  const { words } = context;
  const own = words.upgradePath;
  if (hop.skippedReleases.length === 0) return [];
  const names = hop.skippedReleases.map((release) => inLanguage(release, context).title);
  const skipped = words.formats.list(names);
  return [
    {
      html: escapeText(own.skipped(skipped)),
      link: hop.sources.isAny ? undefined : saidBy(context, hop),
    },
    { html: escapeText(own.skippedNotes(skipped)), link: undefined },
  ];
}

/** Returns a link to the page of the release that says what it can be upgraded from. */
function saidBy(context: ViewContext, { to }: PathHop): NavLink {
  const { words, urls } = context;
  const { title } = inLanguage(to, context);
  return { label: words.upgradeNotes.title(title), href: urls.upgradeNotes(to.id) };
}
