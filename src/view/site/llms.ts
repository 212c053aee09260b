import type { Release } from '../../domain/catalog.ts';
import { newestPublished } from '../../domain/known-issue-state.ts';
import { supportWindow } from '../../domain/support.ts';
import { upgradeRoute } from '../../domain/upgrade-route.ts';
import type { ViewContext } from '../context.ts';
import { feedFile } from '../feed/scope.ts';
import { listAllPages } from '../pages.ts';
import { plainText } from '../shared/inline.ts';
import { localText, supportTag } from '../shared/labels.ts';
import { legend, type Legend } from '../shared/legend.ts';
import type { NavLink } from './nav.ts';
import { releaseNav } from './site-frame.ts';
import { phaseSentence } from '../release/phase-text.ts';
import { supportEndText } from '../shared/plan-text.ts';
import { inLanguage } from '../shared/translated.ts';
import { pathReleases } from '../upgrade/upgrade-pairs.ts';

export interface LlmsSection {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly links: readonly NavLink[];
}

/** The index of the site for language models (llms.txt). */
export interface LlmsIndex {
  readonly title: string;
  readonly lead: string;
  /** How to get pages as Markdown; undefined on a site without Markdown twins. */
  readonly twins: string | undefined;
  readonly advice: { readonly lead: string; readonly legend: Legend };
  /** All addresses are absolute. */
  readonly sections: readonly LlmsSection[];
}

/** Returns the index: releases with their support, upgrade paths, data files, other pages. */
export function llmsIndex(context: ViewContext): LlmsIndex {
  const { words, catalog } = context;
  const title = localText(catalog.site.title, context);
  return {
    title,
    lead: words.llms.lead(title),
    twins: catalog.site.features.twins ? words.llms.twins : undefined,
    advice: { lead: words.llms.advice, legend: legend('advice', context) },
    sections: [
      ...catalog.releases.toReversed().map((release) => releaseSection(context, release)),
      pathSection(context),
      dataSection(context),
      moreSection(context),
    ].filter(({ links }) => links.length > 0),
  };
}

/** Returns the absolute address of a page for a program: its Markdown twin if the site has them. */
function readableUrl({ catalog, urls }: ViewContext, page: string): string {
  return urls.absolute(catalog.site.features.twins ? urls.twin(page) : page);
}

function releaseSection(context: ViewContext, original: Release): LlmsSection {
  const { words, catalog, today } = context;
  const release = inLanguage(original, context);
  const support = supportWindow(catalog, release, today);
  const until = supportEndText(support, context, 'long');
  const version = newestPublished(release, today)?.milestone.version ?? release.version;
  const texts = [
    words.llms.version(version, supportTag(support.state, context).word),
    support.phase === undefined ? undefined : phaseSentence(support.phase, context, 'long'),
    until === undefined ? undefined : words.llms.until(until.text),
  ].filter((text) => text !== undefined);
  const title = plainText(release.title);
  return {
    title,
    lead: `${texts.join(', ')}.`,
    links: releaseNav(context, release).links.map(({ label, href }) => ({
      label: `${title}: ${label}`,
      href: readableUrl(context, href),
    })),
  };
}

/** Lists forward paths only, since other pairs have no steps. */
function pathSection(context: ViewContext): LlmsSection {
  const { words, urls, catalog } = context;
  const releases = pathReleases(catalog);
  const links = releases.flatMap((from) =>
    releases
      .filter((to) => from === to || upgradeRoute(catalog, from, to) !== undefined)
      .map((to) => ({
        label:
          from === to
            ? words.upgradePath.inside(plainText(inLanguage(to, context).title))
            : words.upgradePath.title(
                plainText(inLanguage(from, context).title),
                plainText(inLanguage(to, context).title),
              ),
        href: readableUrl(context, urls.upgradePath(from.id, to.id)),
      })),
  );
  return { title: words.llms.paths, lead: words.llms.pathsLead, links };
}

function dataSection({ words, urls, catalog }: ViewContext): LlmsSection {
  const { api, feeds, calendars } = catalog.site.features;
  const data = [
    { label: words.llms.full, path: urls.llmsFull(), isThere: true },
    { label: words.llms.api, path: urls.api('index.json'), isThere: api },
    { label: words.llms.feed, path: urls.feed(feedFile('xml')), isThere: feeds },
    { label: words.llms.calendar, path: urls.calendar(), isThere: calendars },
  ];
  return {
    title: words.llms.data,
    links: data
      .filter(({ isThere }) => isThere)
      .map(({ label, path }) => ({ label, href: urls.absolute(path) })),
  };
}

/** Lists every page that has a name in the registry of page kinds. */
function moreSection(context: ViewContext): LlmsSection {
  const links = listAllPages(context).flatMap((page) => {
    const label = page.label();
    return label === undefined ? [] : [{ label, href: readableUrl(context, page.address) }];
  });
  return { title: context.words.llms.more, links };
}
