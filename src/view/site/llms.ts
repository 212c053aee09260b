import { hasUpgrades } from '../../domain/upgrade-record.ts';
import type { ViewContext } from '../context.ts';
import { feedFile } from '../feed/scope.ts';
import { listAllPages } from '../pages.ts';
import { localText } from '../shared/labels.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { pathSection } from './llms-paths.ts';
import { readableUrl, releaseSections, type LlmsSection } from './llms-releases.ts';

/** The index of the site for language models (llms.txt). */
export interface LlmsIndex {
  readonly title: string;
  readonly lead: string;
  /** The sentence on Markdown pages; undefined on a site without Markdown twins. */
  readonly twins: string | undefined;
  /** Undefined on a site without upgrade notes. */
  readonly advice: { readonly lead: string; readonly legend: Legend } | undefined;
  /** All addresses are absolute. */
  readonly sections: readonly LlmsSection[];
}

/** Returns the index: releases with their support, upgrade paths, data files, other pages. */
export function llmsIndex(context: ViewContext): LlmsIndex {
  const { words, catalog } = context;
  const title = localText(catalog.site.title, context);
  return {
    title,
    lead: words.llms.lead(title, catalog.holds),
    twins: catalog.site.features.twins ? words.llms.twins : undefined,
    advice: catalog.holds.notes
      ? { lead: words.llms.advice, legend: legend('advice', context) }
      : undefined,
    sections: [
      ...releaseSections(context),
      ...(hasUpgrades(catalog) ? [pathSection(context)] : []),
      dataSection(context),
      moreSection(context),
    ].filter(({ links }) => links.length > 0),
  };
}

function dataSection({ words, urls, catalog }: ViewContext): LlmsSection {
  const { holds, site } = catalog;
  const { api, feeds, calendars } = site.features;
  const data = [
    { label: words.llms.full, path: urls.llmsFull(), isThere: holds.notes || holds.issues },
    { label: words.llms.api, path: urls.api('index.json'), isThere: api },
    { label: words.llms.feed, path: urls.feed(feedFile('xml')), isThere: feeds },
    {
      label: words.llms.calendar(holds.support),
      path: urls.calendar(),
      isThere: calendars,
    },
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
