import type { Item, Release } from '../../domain/catalog.ts';
import { isReleased } from '../../domain/schedule.ts';
import { readiness, type OpenAsk, type Readiness } from '../../domain/readiness.ts';
import type { ViewContext } from '../context.ts';
import { dayText, type When } from '../shared/format.ts';
import { criterionTitle } from '../shared/labels.ts';
import { inlineHtml, optionalHtml } from '../shared/inline.ts';
import { itemLink } from '../shared/entry-links.ts';
import { section, temporarySection, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { optionalRecordHtml, recordHtml } from '../shared/translated.ts';
import { compareNames } from '../../lib/compare.ts';
import { joinHtml, type Html } from '../../lib/html.ts';

export interface BlockEntry extends NavLink {
  /** The reason why it is listed, if the heading does not say it. */
  readonly detailHtml: Html | undefined;
}

export interface BlockList {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly BlockEntry[];
  /** The number of entries that the page shows, and a link to the board, which has more; undefined if it shows all. */
  readonly shown: number;
  readonly more: NavLink | undefined;
}

/** Number of entries in a list of the page. */
const BLOCKS_IN_LIST = 60;

export interface BoardAsk {
  readonly item: NavLink;
  readonly whatHtml: Html;
  /** The channel and the reason. */
  readonly detailHtml: Html | undefined;
  readonly by: When | undefined;
  readonly byLabel: string;
}

export interface AskList {
  /** The person who is asked. */
  readonly person: string;
  readonly asks: readonly BoardAsk[];
}

export interface Blocks {
  readonly id: string;
  readonly title: string;
  readonly none: string | undefined;
  readonly lists: readonly BlockList[];
  readonly asksSection: Section;
  readonly asks: readonly AskList[];
}

/**
 * Returns everything that needs a decision or an answer: undecided, unmet, attention, open
 * requests.
 */
export function readinessBlocks(context: ViewContext, release: Release): Blocks {
  const { words } = context;
  const released = isReleased(release, context.today);
  const state = readiness(context.catalog, release);
  const lists = blockLists(context, state)
    .filter(({ entries }) => entries.length > 0)
    .map((list) => bounded(context, list));
  const asks = asksByPerson(context, state.openAsks);
  return {
    ...temporarySection('blocks', released ? words.readiness.blocksOpen : words.readiness.blocks),
    none: lists.length + asks.length === 0 ? words.readiness.blocksNone : undefined,
    lists,
    asksSection: temporarySection('asks', words.readiness.asks),
    asks,
  };
}

/** Bounds a list: the board begins with what blocks, so that it leads there. */
function bounded(
  { words }: ViewContext,
  { entries, ...list }: Omit<BlockList, 'shown' | 'more'>,
): BlockList {
  const isWhole = entries.length <= BLOCKS_IN_LIST;
  const more = { label: words.common.all(entries.length), href: `#${section('items', '').id}` };
  return { ...list, entries, shown: BLOCKS_IN_LIST, more: isWhole ? undefined : more };
}

function blockLists(context: ViewContext, state: Readiness): Omit<BlockList, 'shown' | 'more'>[] {
  const { words } = context;
  const entry = (item: Item, detail?: string): BlockEntry => ({
    ...itemLink(context, item),
    detailHtml: optionalHtml(detail),
  });
  const titles = (criteria: readonly string[]) =>
    words.formats.list(criteria.map((id) => criterionTitle(id, context)));
  return [
    {
      ...temporarySection('undecided', words.readiness.undecided),
      entries: state.undecided.map((item) => entry(item)),
    },
    {
      ...temporarySection('no-status', words.verdict.noStatus),
      entries: state.rows
        .filter((row) => row.state.status === undefined)
        .map(({ item }) => entry(item)),
    },
    {
      ...temporarySection('unmet', words.readiness.unmet),
      entries: state.unmet.map(({ item, criteria }) =>
        entry(item, words.verdict.notMet(titles(criteria))),
      ),
    },
    {
      ...temporarySection('attention', words.readiness.attention),
      entries: state.attention.map(({ item, reason }) => ({
        ...entry(item),
        detailHtml: recordHtml(reason, context),
      })),
    },
  ];
}

function asksByPerson(context: ViewContext, asks: readonly OpenAsk[]): AskList[] {
  const people = Map.groupBy(asks, ({ ask }) => ask.of ?? '');
  return [...people]
    .toSorted(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : compareNames(a, b)))
    .map(([person, own]) => ({
      person: person === '' ? context.words.readiness.nobody : person,
      asks: own.map((ask) => boardAsk(context, ask)),
    }));
}

function boardAsk(context: ViewContext, { item, ask }: OpenAsk): BoardAsk {
  const { readiness: own } = context.words;
  const details = [
    ask.via === undefined ? undefined : inlineHtml(own.via(ask.via)),
    optionalRecordHtml(ask.why, context),
  ];
  const detail = joinHtml(
    details.filter((html) => html !== undefined),
    ' ',
  );
  return {
    item: itemLink(context, item),
    whatHtml: recordHtml(ask.what, context),
    detailHtml: detail === '' ? undefined : detail,
    by: ask.by === undefined ? undefined : dayText(ask.by, context),
    byLabel: own.by,
  };
}
