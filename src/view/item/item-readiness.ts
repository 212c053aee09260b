import type { Answer } from '../../schema/answer.ts';
import type { ItemState } from '../../domain/item-state.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';
import { criterionTag, localText } from '../shared/labels.ts';
import { legend, type Legend } from '../shared/legend.ts';
import type { Tag } from '../shared/marks.ts';
import { section, type Section } from '../shared/section.ts';
import { sourceList, type Source } from '../shared/sources.ts';
import { optionalRecordHtml } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';
import { ownValue } from '../../lib/own-value.ts';

export interface CriterionRow {
  readonly title: string;
  readonly question: string;
  readonly tag: Tag;
  readonly noteHtml: Html | undefined;
  readonly evidence: readonly Source[];
}

export interface ReadinessSection extends Section {
  readonly caption: string;
  readonly head: readonly [string, string, string];
  readonly evidence: string;
  readonly rows: readonly CriterionRow[];
  readonly legend: Legend;
}

/** Returns the answers to the site's criteria; undefined while there are none. */
export function readinessSection(
  context: ViewContext,
  itemTitle: string,
  { criteria }: ItemState,
): ReadinessSection | undefined {
  if (Object.keys(criteria).length === 0) return undefined;
  const { words, catalog } = context;
  return {
    ...section('readiness', words.item.readiness),
    caption: words.item.readinessTable(plainText(itemTitle)),
    head: [words.item.question, words.item.answer, words.item.remark],
    evidence: words.item.evidence,
    rows: catalog.site.criteria.map(({ id, title, question }) => ({
      title: localText(title, context),
      question: localText(question, context),
      ...answerModel(context, ownValue(criteria, id)),
    })),
    legend: legend('criterion', context),
  };
}

/** Returns mark, remark and evidence of an answer; a missing answer counts as "unknown". */
export function answerModel(context: ViewContext, answer: Answer | undefined) {
  return {
    tag: criterionTag(answer?.state ?? 'unknown', context),
    noteHtml: optionalRecordHtml(noteOf(answer), context),
    evidence: sourceList(answer?.evidence ?? []),
  };
}

function noteOf(answer: Answer | undefined): string | undefined {
  return answer !== undefined && 'note' in answer ? answer.note : undefined;
}
