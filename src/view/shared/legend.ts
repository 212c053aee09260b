import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { ADVICE, CRITERION, MATURITY, MILESTONE, STATUS, SUPPORT, type Tag } from './marks.ts';

/** The marks of one vocabulary, each with its meaning. */
export interface Legend {
  readonly title: string;
  readonly entries: readonly { readonly tag: Tag; readonly meaning: string }[];
}

const MARKS = {
  status: STATUS,
  maturity: MATURITY,
  advice: ADVICE,
  criterion: CRITERION,
  milestoneState: MILESTONE,
  support: SUPPORT,
};

/** Returns the legend of a vocabulary, in its order. */
export function legend(name: keyof typeof MARKS, context: ViewContext): Legend {
  return legends(context)[name];
}

/** Returns the legend of the marks of support; undefined on a site that says nothing about support. */
export function supportLegend(context: ViewContext): Legend | undefined {
  return context.catalog.holds.support ? legend('support', context) : undefined;
}

/** Cached, since thousands of pages show the same legends. */
const legends = memoizeByObject((context: ViewContext) => ({
  status: makeLegend('status', context),
  maturity: makeLegend('maturity', context),
  advice: makeLegend('advice', context),
  criterion: makeLegend('criterion', context),
  milestoneState: makeLegend('milestoneState', context),
  support: makeLegend('support', context),
}));

function makeLegend(name: keyof typeof MARKS, { words }: ViewContext): Legend {
  const labels: Readonly<Record<string, string>> = words[name];
  const { title, meanings } = words.legend[name];
  const meaningOf: Readonly<Record<string, string>> = meanings;
  const entries = Object.entries(MARKS[name]).map(([key, [tone, shape]]) => ({
    tag: { word: labels[key] ?? key, tone, shape },
    meaning: meaningOf[key] ?? '',
  }));
  return { title, entries };
}

/** Returns the legend of the marks that a page shows; an empty list if it shows none of them. */
export function legendOf(
  name: keyof typeof MARKS,
  shown: readonly Tag[],
  context: ViewContext,
): Legend[] {
  const { title, entries } = legend(name, context);
  const words = new Set(shown.map(({ word }) => word));
  const used = entries.filter(({ tag }) => words.has(tag.word));
  return used.length === 0 ? [] : [{ title, entries: used }];
}
