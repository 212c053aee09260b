import { anchorOf } from '../../domain/page-ids.ts';
import { plainText } from '../shared/inline.ts';
import type { Release } from '../../domain/catalog.ts';
import { groupByArea } from '../../domain/area-groups.ts';
import type { Moment } from '../../domain/moment.ts';
import { blockReasons, isContradictory } from '../../domain/readiness-verdict.ts';
import {
  openAsks,
  readiness,
  type CriterionTotals,
  type ReadinessRow,
} from '../../domain/readiness.ts';
import type { Answer } from '../../schema/answer.ts';
import { CRITERION_STATES } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import {
  criterionTag,
  criterionTitle,
  localText,
  optionalAreaTitle,
  statusTag,
} from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { boundedList, restOfItems, withRoom, type BoundedList } from '../shared/page-room.ts';
import { itemLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';
import { optionalRecordHtml } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';
import { ownValue } from '../../lib/own-value.ts';

export interface BoardCriterion {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Number of answers of each kind, without zeros. */
  readonly totals: readonly { readonly tag: Tag; readonly count: string }[];
}

export interface BoardAnswer {
  readonly criterion: string;
  readonly tag: Tag;
  readonly noteHtml: Html | undefined;
  readonly evidence: readonly NavLink[];
}

export interface BoardPart {
  readonly title: string;
  readonly tag: Tag;
  readonly noteHtml: Html | undefined;
}

export interface BoardRow extends NavLink {
  readonly id: string;
  readonly tag: Tag;
  readonly attentionHtml: Html | undefined;
  readonly answers: readonly BoardAnswer[];
  readonly parts: readonly BoardPart[];
  /** Whether it blocks the release. */
  readonly blocks: boolean;
  /** Whether a question about it has no answer. */
  readonly isOpen: boolean;
  /** That it is called ready although a criterion is unmet. */
  readonly contradiction: string | undefined;
  /** The number of its open asks, in words. */
  readonly asks: string | undefined;
}

export interface BoardGroup {
  readonly id: string;
  /** Undefined for items without an area. */
  readonly title: string | undefined;
  readonly rows: readonly BoardRow[];
  /** Those that the page has room for: first what blocks, then what is not answered. */
  readonly bounded: BoundedList<BoardRow>;
  /** The number of its rows, in words. */
  readonly count: string;
}

/** The readiness board: items × criteria. */
export interface Board {
  readonly caption: string;
  readonly columns: { readonly item: string; readonly status: string; readonly totals: string };
  readonly criteria: readonly BoardCriterion[];
  readonly groups: readonly BoardGroup[];
  /** Whether the page folds its groups: a phone would show more than 200 rows as a page of 40,000 px. */
  readonly isFolded: boolean;
}

/** Number of rows that a page shows without folds, and at most. */
const MAX_ROWS = 200;
export const ROWS_IN_PAGE = 350;

/** Returns the board of a release at a moment, by area. */
export function readinessBoard(
  context: ViewContext,
  release: Release,
  moment: Moment,
  caption: string,
): Board {
  const { catalog, words } = context;
  const { rows, totals } = readiness(catalog, release, moment);
  return {
    caption,
    columns: words.readiness.columns,
    criteria: catalog.site.criteria.map(({ id, title, question }) => ({
      id,
      title: localText(title, context),
      question: localText(question, context),
      totals: totalsText(context, ownValue(totals, id)),
    })),
    groups: boardGroups(context, release, rows, moment),
    isFolded: rows.length > MAX_ROWS,
  };
}

function totalsText(context: ViewContext, totals: CriterionTotals | undefined) {
  return CRITERION_STATES.filter((state) => (totals?.[state] ?? 0) > 0).map((state) => ({
    tag: criterionTag(state, context),
    count: context.words.formats.number(totals?.[state] ?? 0),
  }));
}

function boardGroups(
  context: ViewContext,
  release: Release,
  all: readonly ReadinessRow[],
  moment: Moment,
): BoardGroup[] {
  const groups = groupByArea(context.catalog.site, all, ({ item }) => item.area).map(
    ({ area, entries }) => ({
      id: area,
      title: optionalAreaTitle(area, context),
      rows: entries.map((row) => boardRow(context, row, moment)),
      count: context.words.common.items(entries.length),
    }),
  );
  const room = withRoom(
    groups.map(({ rows }) => rows),
    ROWS_IN_PAGE,
    rankOf,
  );
  return groups.map((group) => ({
    ...group,
    bounded: boundedList(group.rows, room, restOfItems(context, release)),
  }));
}

/** Ranks a row by what a reader of the board must see first. */
function rankOf({ blocks, isOpen }: BoardRow): number {
  if (blocks) return 0;
  return isOpen ? 1 : 2;
}

function boardRow(context: ViewContext, row: ReadinessRow, moment: Moment): BoardRow {
  const { item, state, answers } = row;
  const asks = openAsks(item, moment).length;
  return {
    blocks: blockReasons(row, moment).length > 0,
    isOpen: answers.some(({ answer }) => answer.state === 'unknown'),
    contradiction: isContradictory(row) ? contradictionText(context, row) : undefined,
    asks: asks === 0 ? undefined : context.words.verdict.asks(asks),
    ...itemLink(context, item),
    id: anchorOf(item.slug),
    tag: statusTag(state.status, context),
    attentionHtml: optionalRecordHtml(state.attention, context),
    answers: answers.map(({ criterion, answer }) => boardAnswer(context, criterion, answer)),
    parts: state.parts.map((part) => ({
      title: plainText(part.title),
      tag: statusTag(part.status, context),
      noteHtml: optionalRecordHtml(part.note, context),
    })),
  };
}

function contradictionText(context: ViewContext, { answers }: ReadinessRow): string {
  const unmet = answers
    .filter(({ answer }) => answer.state === 'unmet')
    .map(({ criterion }) => criterionTitle(criterion, context));
  return context.words.verdict.contradiction(context.words.formats.list(unmet));
}

function boardAnswer(context: ViewContext, criterion: string, answer: Answer): BoardAnswer {
  const { words } = context;
  return {
    criterion,
    tag: criterionTag(answer.state, context),
    noteHtml: optionalRecordHtml('note' in answer ? answer.note : undefined, context),
    evidence: answer.evidence.map((href, index) => ({
      label: words.readiness.evidence(index + 1, new URL(href).hostname),
      href,
    })),
  };
}
