import type { Item, Release } from '../../domain/catalog.ts';
import { isAdvisory } from '../../domain/advisories.ts';
import { itemState, type ItemState } from '../../domain/item-state.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import type { Fact } from '../shared/facts.ts';
import { bareRelease, frameContext } from '../site/frame-context.ts';
import { resolveHtml } from '../shared/html.ts';
import { optionalHtml, plainText } from '../shared/inline.ts';
import { duties } from './item-duties.ts';
import type { ItemEntry } from './item-entry.ts';
import { itemFacts } from './item-facts.ts';
import { nameHtml, namingOpening, textAfterName } from './item-line.ts';
import { securityAnswers } from './security-answers.ts';
import { historySection, type HistorySection } from './item-history.ts';
import { partsSection, type PartsSection } from './item-parts.ts';
import { askModel, decisionModel, type AskModel, type DecisionModel } from './item-questions.ts';
import { readinessSection, type ReadinessSection } from './item-readiness.ts';
import { relatedItems, type RelatedItems } from './related-items.ts';
import { areaTitle, breakingTag, kindLabel } from '../shared/labels.ts';
import { legend, type Legend } from '../shared/legend.ts';
import type { Tag } from '../shared/marks.ts';
import { pager, type Pager } from '../shared/pager.ts';
import { releaseTrail } from '../release/release-trail.ts';
import { section, sectionLink, type Section } from '../shared/section.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { sourceList, type Source } from '../shared/sources.ts';
import { contextIn } from '../shared/context-in.ts';
import {
  inLanguage,
  recordHtml,
  summaryOf,
  type Localized,
  localizedPath,
} from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

type Sections = Pick<ItemPage, 'parts' | 'readiness' | 'asks' | 'decisions' | 'history' | 'links'>;

export interface ItemPage {
  readonly frame: SiteFrame;
  /** Areas and kind above the title. */
  readonly over: {
    readonly areas: readonly NavLink[];
    readonly kind: string;
    readonly breaking: Tag | undefined;
  };
  readonly title: string;
  /** Finished HTML of the title. */
  readonly titleHtml: Html;
  /** Language of the texts, if it is not the page's. */
  readonly lang: string | undefined;
  readonly leadHtml: Html | undefined;
  readonly facts: readonly Fact[];
  readonly attention: { readonly title: string; readonly html: Html } | undefined;
  readonly duties: ItemEntry['duties'];
  /** Undefined on a short page. */
  readonly toc: Nav | undefined;
  /** Finished HTML of the body, without a first sentence that is the title. */
  readonly bodyHtml: Html | undefined;
  readonly parts: PartsSection | undefined;
  readonly readiness: ReadinessSection | undefined;
  readonly asks: (Section & { readonly asks: readonly AskModel[] }) | undefined;
  readonly decisions: (Section & { readonly decisions: readonly DecisionModel[] }) | undefined;
  readonly history: HistorySection | undefined;
  readonly links: (Section & { readonly links: readonly NavLink[] }) | undefined;
  readonly legends: readonly Legend[];
  readonly sources: { readonly title: string; readonly list: readonly Source[] };
  readonly pager: Pager | undefined;
}

/** Returns the page model of an item. */
export const itemPage = memoizeLast(
  (context: ViewContext, release: Release, item: Item): ItemPage => {
    const related = relatedItems(context, release, item);
    return pageOf(frameContext(context), bareRelease(release), item, related);
  },
);

/**
 * Makes the page model from its arguments alone, without the other items of the catalog: the cache
 * key of the page (src/routes/page-key.ts) covers exactly these.
 */
function pageOf(
  context: ViewContext,
  release: Release,
  original: Item,
  related: RelatedItems,
): ItemPage {
  const item = inLanguage(original, context);
  const { words } = context;
  const state = itemState(release, item);
  const sections: Sections = {
    parts: partsSection(context, state),
    readiness: readinessSection(context, item.title, state),
    ...questions(context, item),
    history: historySection(context, release, item),
    links: linksSection(context, item),
  };
  return {
    frame: itemFrame(context, release, item),
    ...head(context, item),
    lang: item.lang,
    facts: itemFacts(context, release, item, state, related),
    attention: attention(context, state),
    duties: isAdvisory(item) ? securityAnswers(context, release, item) : duties(context, item),
    bodyHtml: bodyHtml(context, item),
    toc: toc(context, sections),
    ...sections,
    legends: [legend('status', context), legend('maturity', context)],
    sources: { title: words.common.sources, list: sourceList(item.sources) },
    pager: pager(context, words.item.pager, related.previous, related.next),
  };
}

function itemFrame(context: ViewContext, release: Release, item: Localized<Item>): SiteFrame {
  // The title is cut in the window; a note that its text names is whole in the description.
  const summary = summaryOf(item) ?? (item.isNamedByText ? item.title : undefined);
  return siteFrame(context, {
    title: plainText(item.title),
    description: summary === undefined ? undefined : plainText(summary),
    path: context.urls.item(item),
    trail: releaseTrail(context, release),
    release,
    editPath: localizedPath(item, context),
    shows: [item],
    article: { published: item.published, updated: item.updated },
  });
}

function attention(context: ViewContext, { attention: text }: ItemState): ItemPage['attention'] {
  if (text === undefined) return undefined;
  return { title: context.words.item.attention, html: recordHtml(text, context) };
}

/** Returns the body without the sentence that is the title already. */
function bodyHtml(context: ViewContext, item: Localized<Item>): Html | undefined {
  const html = namingOpening(item) === undefined ? item.body.html : textAfterName(item);
  return html === '' ? undefined : resolveHtml(html, contextIn(context, item));
}

function head(
  context: ViewContext,
  item: Localized<Item>,
): Pick<ItemPage, 'over' | 'title' | 'titleHtml' | 'leadHtml'> {
  const { urls } = context;
  const areas = item.areas.map((area) => ({
    label: areaTitle(area, context),
    href: urls.area(area),
  }));
  const kind = kindLabel(item.kind, context);
  return {
    over: { areas, kind, breaking: item.breaking ? breakingTag(context) : undefined },
    title: plainText(item.title),
    titleHtml: nameHtml(context, item),
    leadHtml: optionalHtml(item.summary),
  };
}

function questions(context: ViewContext, { asks, decisions }: Item) {
  const { words } = context;
  return {
    asks:
      asks.length === 0
        ? undefined
        : {
            ...section('asks', words.item.asks),
            asks: asks.map((ask) => askModel(context, ask)),
          },
    decisions:
      decisions.length === 0
        ? undefined
        : {
            ...section('decisions', words.item.decisions),
            decisions: decisions.map((decision) => decisionModel(context, decision)),
          },
  };
}

function linksSection({ words }: ViewContext, { links }: Item): ItemPage['links'] {
  if (links.length === 0) return undefined;
  const list = links.map(({ label, url }) => ({ label, href: url }));
  return { ...section('links', words.common.links), links: list };
}

/** Lists the sections of the page in their order; undefined if there are fewer than three. */
function toc({ words }: ViewContext, sections: Sections): Nav | undefined {
  const { parts, readiness, asks, decisions, history, links } = sections;
  const present = [parts, readiness, asks, decisions, history, links]
    .filter((one) => one !== undefined)
    .map(sectionLink);
  return present.length < 3 ? undefined : { label: words.common.onThisPage, links: present };
}
