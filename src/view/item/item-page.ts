import type { Item, Release } from '../../domain/catalog.ts';
import { itemState } from '../../domain/item-state.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import type { Fact } from '../shared/facts.ts';
import { bareRelease, frameContext } from '../site/frame-context.ts';
import { resolveHtml } from '../shared/html.ts';
import { optionalHtml, plainText } from '../shared/inline.ts';
import { duties, type ItemEntry } from './item-entry.ts';
import { itemFacts } from './item-facts.ts';
import { historySection, type HistorySection } from './item-history.ts';
import { partsSection, type PartsSection } from './item-parts.ts';
import { askView, decisionView, type AskView, type DecisionView } from './item-questions.ts';
import { readinessSection, type ReadinessSection } from './item-readiness.ts';
import { itemSurroundings, type ItemSurroundings } from './item-surroundings.ts';
import { areaTitle, breakingTag, kindLabel } from '../shared/labels.ts';
import { legend, type Legend } from '../shared/legend.ts';
import type { Tag } from '../shared/marks.ts';
import { pager, type Pager } from '../shared/pager.ts';
import { releaseTrail } from '../release/release-trail.ts';
import { section, sectionLink, type Section } from '../shared/section.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { sourceList, type Source } from '../shared/sources.ts';
import {
  contextIn,
  inLanguage,
  optionalRecordHtml,
  summaryOf,
  wordsPath,
} from '../shared/translated.ts';

type Sections = Pick<ItemPage, 'parts' | 'readiness' | 'asks' | 'decisions' | 'history' | 'links'>;

export interface ItemPage {
  readonly frame: SiteFrame;
  /** Area and kind, the area with its page. */
  readonly over: {
    readonly area: NavLink;
    readonly kind: string;
    readonly breaking: Tag | undefined;
  };
  readonly title: string;
  /** The language of the note, where it is not the page's. */
  readonly lang: string | undefined;
  readonly leadHtml: string | undefined;
  readonly facts: readonly Fact[];
  readonly attention: { readonly title: string; readonly html: string } | undefined;
  readonly duties: ItemEntry['duties'];
  /** Undefined on a page too short to need one. */
  readonly toc: Nav | undefined;
  /** Finished HTML of the note. */
  readonly bodyHtml: string | undefined;
  readonly parts: PartsSection | undefined;
  readonly readiness: ReadinessSection | undefined;
  readonly asks: (Section & { readonly asks: readonly AskView[] }) | undefined;
  readonly decisions: (Section & { readonly decisions: readonly DecisionView[] }) | undefined;
  readonly history: HistorySection | undefined;
  readonly links: (Section & { readonly links: readonly NavLink[] }) | undefined;
  readonly legends: readonly Legend[];
  readonly sources: { readonly title: string; readonly list: readonly Source[] };
  readonly pager: Pager | undefined;
}

/** Everything there is to say about one item. */
export const itemPage = memoizeLast(
  (context: ViewContext, release: Release, item: Item): ItemPage => {
    const around = itemSurroundings(context, release, item);
    return pageOf(frameContext(context), bareRelease(release), item, around);
  },
);

/** Returns the page. It must read nothing else, since its inputs (page-kinds/) name no more. */
function pageOf(
  context: ViewContext,
  release: Release,
  written: Item,
  around: ItemSurroundings,
): ItemPage {
  const item = inLanguage(written, context);
  const { words, urls } = context;
  const state = itemState(release, item);
  const summary = summaryOf(item);
  const sections: Sections = {
    parts: partsSection(context, state),
    readiness: readinessSection(context, item.title, state),
    ...questions(context, item),
    history: historySection(context, release, item),
    links: linksSection(context, item),
  };
  return {
    frame: siteFrame(context, {
      title: plainText(item.title),
      description: summary === undefined ? undefined : plainText(summary),
      path: urls.item(item),
      trail: releaseTrail(context, release),
      release,
      editPath: wordsPath(item, context),
      shows: [item],
      article: { published: item.published, updated: item.updated },
    }),
    ...head(context, item),
    lang: item.lang,
    facts: itemFacts(context, release, item, state, around),
    attention:
      state.attention === undefined
        ? undefined
        : {
            title: words.item.attention,
            html: optionalRecordHtml(state.attention, context) ?? '',
          },
    duties: duties(context, item),
    bodyHtml:
      item.body.html === '' ? undefined : resolveHtml(item.body.html, contextIn(context, item)),
    toc: toc(context, sections),
    ...sections,
    legends: [legend('status', context), legend('maturity', context)],
    sources: { title: words.common.sources, list: sourceList(item.sources) },
    pager: pager(context, words.item.pager, around.previous, around.next),
  };
}

function head(context: ViewContext, item: Item): Pick<ItemPage, 'over' | 'title' | 'leadHtml'> {
  const { urls } = context;
  const area = { label: areaTitle(item.area, context), href: urls.area(item.area) };
  const kind = kindLabel(item.kind, context);
  return {
    over: { area, kind, breaking: item.breaking ? breakingTag(context) : undefined },
    title: plainText(item.title),
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
            asks: asks.map((ask) => askView(context, ask)),
          },
    decisions:
      decisions.length === 0
        ? undefined
        : {
            ...section('decisions', words.item.decisions),
            decisions: decisions.map((decision) => decisionView(context, decision)),
          },
  };
}

function linksSection({ words }: ViewContext, { links }: Item): ItemPage['links'] {
  if (links.length === 0) return undefined;
  const list = links.map(({ label, url }) => ({ label, href: url }));
  return { ...section('links', words.common.links), links: list };
}

/** The sections there are, in the order of the page. */
function toc({ words }: ViewContext, sections: Sections): Nav | undefined {
  const { parts, readiness, asks, decisions, history, links } = sections;
  const there = [parts, readiness, asks, decisions, history, links]
    .filter((one) => one !== undefined)
    .map(sectionLink);
  return there.length < 3 ? undefined : { label: words.common.onThisPage, links: there };
}
