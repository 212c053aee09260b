import { allAdvisories, type Advisory } from '../../domain/advisories.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import type { ItemEntry } from '../item/item-entry.ts';
import { securityAnswers } from '../item/security-answers.ts';
import { itemLink, releaseLink } from '../shared/entry-links.ts';
import { dayText, type When } from '../shared/format.ts';
import { optionalHtml } from '../shared/inline.ts';
import { severityTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage, langsOf } from '../shared/translated.ts';
import type { NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';

export interface AdvisoryModel extends NavLink {
  readonly severity: Tag | undefined;
  /** The names of the advisory, such as CVE numbers. */
  readonly names: readonly string[];
  readonly when: When | undefined;
  readonly release: NavLink;
  readonly summaryHtml: Html | undefined;
  /** Risk, affected versions, versions with the fix, what to do. */
  readonly answers: ItemEntry['duties'];
}

export interface SecurityPage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly lead: string;
  /** Newest first; advisories without a day come last. */
  readonly years: readonly (Section & { readonly advisories: readonly AdvisoryModel[] })[];
  /** Older advisories, counted by release; undefined if all are listed. */
  readonly older: (Section & { readonly links: readonly NavLink[] }) | undefined;
}

/** Limit for the page size: older advisories are on the pages of their releases. */
const MAX_ADVISORIES = 120;

/** Returns the page model of the advisories of all releases. */
export const securityPage = memoizeLast((context: ViewContext): SecurityPage => {
  const { words, urls, catalog } = context;
  const own = words.security;
  const all = allAdvisories(catalog);
  const listed = all.slice(0, MAX_ADVISORIES);
  const years = Map.groupBy(listed, ({ item }) => item.published?.slice(0, 4) ?? '');
  return {
    frame: siteFrame(context, {
      title: own.title,
      description: own.description,
      path: urls.security(),
      shows: langsOf(
        context,
        listed.map(({ item }) => item),
      ),
      feed: { of: 'site' },
    }),
    title: own.title,
    lead: own.lead(all.length),
    years: [...years].map(([year, advisories]) => ({
      ...section(year === '' ? 'undated' : year, year === '' ? own.undated : year),
      advisories: advisories.map((one) => advisoryModel(context, one)),
    })),
    older: olderSection(context, all.slice(MAX_ADVISORIES)),
  };
});

function advisoryModel(context: ViewContext, { release, item: original }: Advisory): AdvisoryModel {
  const item = inLanguage(original, context);
  return {
    ...itemLink(context, original),
    severity: item.severity === undefined ? undefined : severityTag(item.severity, context),
    names: item.advisories,
    when: item.published === undefined ? undefined : dayText(item.published, context),
    release: releaseLink(context, release),
    summaryHtml: optionalHtml(item.summary),
    answers: securityAnswers(context, release, item),
  };
}

function olderSection(context: ViewContext, older: readonly Advisory[]): SecurityPage['older'] {
  if (older.length === 0) return undefined;
  const { security: own } = context.words;
  const links = [...Map.groupBy(older, ({ release }) => release)].map(([release, advisories]) => {
    const { label, href } = releaseLink(context, release);
    return { label: own.olderOf(label, advisories.length), href };
  });
  return { ...section('older', own.older), links };
}
