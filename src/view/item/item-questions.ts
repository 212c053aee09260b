import type { Ask, Decision } from '../../schema/ask.ts';
import type { ViewContext } from '../context.ts';
import { dayText, type When } from '../shared/format.ts';
import type { Tag } from '../shared/marks.ts';
import { sourceList, type Source } from '../shared/sources.ts';
import { optionalRecordHtml, recordHtml } from '../shared/translated.ts';
import { escapeText, type Html } from '../../lib/html.ts';

/** A request to a person, and whether it is done. */
export interface AskModel {
  readonly who: string;
  readonly tag: Tag;
  readonly html: Html;
  readonly whyHtml: Html | undefined;
  readonly dates: readonly LabelledDay[];
  readonly outcome: string | undefined;
  readonly sources: readonly Source[];
}

export interface LabelledDay {
  readonly label: string;
  readonly day: When;
}

/** A question with its alternatives and the decision. */
export interface DecisionModel {
  readonly html: Html;
  readonly dates: readonly LabelledDay[];
  readonly options: readonly { readonly html: Html; readonly rejectedHtml: Html | undefined }[];
  readonly outcome: { readonly label: string; readonly html: Html };
  readonly rejected: string;
  readonly sources: readonly Source[];
}

export function askModel(context: ViewContext, ask: Ask): AskModel {
  const words = context.words.item;
  const open = ask.done === undefined;
  const who = ask.of === undefined ? words.askOfNobody : words.askOf(ask.of);
  const via = ask.via === undefined ? '' : ` ${words.via(ask.via)}`;
  return {
    who: `${who}${via}`,
    tag: open
      ? { word: words.askOpen, tone: 'warn', shape: 'ring' }
      : { word: words.askDone, tone: 'good', shape: 'tick' },
    html: recordHtml(ask.what, context),
    whyHtml: optionalRecordHtml(ask.why, context),
    dates: [
      ...labelledDay(context, words.asked, ask.on),
      ...labelledDay(context, words.dueBy, ask.by),
    ],
    outcome: ask.done === undefined ? undefined : words.askDoneOn(doneText(context, ask.done)),
    sources: sourceList(ask.sources),
  };
}

/** Formats `done`, which holds a day or a text. */
function doneText({ words }: ViewContext, done: string): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(done) ? words.formats.day(done) : done;
}

export function decisionModel(context: ViewContext, decision: Decision): DecisionModel {
  const words = context.words.item;
  return {
    html: recordHtml(decision.question, context),
    dates: [
      ...labelledDay(context, words.raised, decision.on),
      ...labelledDay(context, words.decided, decision.decided),
    ],
    options: decision.options.map(({ text, rejected }) => ({
      html: recordHtml(text, context),
      rejectedHtml: optionalRecordHtml(rejected, context),
    })),
    outcome: {
      label: words.outcome,
      html: optionalRecordHtml(decision.outcome, context) ?? escapeText(words.stillOpen),
    },
    rejected: words.rejected,
    sources: sourceList(decision.sources),
  };
}

function labelledDay(context: ViewContext, label: string, day: string | undefined): LabelledDay[] {
  return day === undefined ? [] : [{ label, day: dayText(day, context) }];
}
