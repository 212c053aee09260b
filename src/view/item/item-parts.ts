import type { ItemState, PartState } from '../../domain/item-state.ts';
import type { ViewContext } from '../context.ts';
import { askModel, type AskModel } from './item-questions.ts';
import { answerModel } from './item-readiness.ts';
import { criterionTitle, statusTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { plainText, titleWithCode } from '../shared/inline.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import type { Source } from '../shared/sources.ts';
import { optionalRecordHtml } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';
import { ownValue } from '../../lib/own-value.ts';

/** An answer with the title of its criterion. */
export interface NamedAnswer {
  readonly title: string;
  readonly tag: Tag;
  readonly noteHtml: Html | undefined;
  readonly evidence: readonly Source[];
}

export interface PartModel {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly titleHtml: Html | undefined;
  readonly tag: Tag;
  readonly likelihood: string | undefined;
  readonly noteHtml: Html | undefined;
  readonly answers: readonly NamedAnswer[];
  readonly links: readonly NavLink[];
  readonly asks: readonly AskModel[];
}

export interface PartsSection extends Section {
  readonly parts: readonly PartModel[];
}

/** Returns the current state of an item's parts; undefined if it has none. */
export function partsSection(context: ViewContext, { parts }: ItemState): PartsSection | undefined {
  if (parts.length === 0) return undefined;
  return {
    ...section('parts', context.words.item.parts),
    parts: parts.map((part) => partModel(context, part)),
  };
}

function partModel(context: ViewContext, part: PartState): PartModel {
  const { likelihood } = part;
  return {
    id: section(`part-${part.id}`, '').id,
    title: plainText(part.title),
    titleHtml: titleWithCode(part.title),
    tag: statusTag(part.status, context),
    likelihood: likelihood === undefined ? undefined : context.words.item.likelihood(likelihood),
    noteHtml: optionalRecordHtml(part.note, context),
    answers: namedAnswers(context, part.criteria),
    links: part.links.map(({ label, url }) => ({ label, href: url })),
    asks: part.asks.map((ask) => askModel(context, ask)),
  };
}

/** Returns the given answers with the titles of their criteria, in the order of site.yaml. */
export function namedAnswers(context: ViewContext, criteria: PartState['criteria']): NamedAnswer[] {
  return context.catalog.site.criteria.flatMap(({ id }) => {
    const answer = ownValue(criteria, id);
    if (answer === undefined) return [];
    return [{ title: criterionTitle(id, context), ...answerModel(context, answer) }];
  });
}
