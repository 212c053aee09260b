import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { ADVICE, CRITERION, MATURITY, MILESTONE, STATUS, SUPPORT, type Tag } from './marks.ts';

/** All marks of one list, each with what it means. */
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

/** What the marks of a list mean, in the order of the list; stands on a page that uses them. */
export function legend(name: keyof typeof MARKS, context: ViewContext): Legend {
  return legends(context)[name];
}

/** Thousands of pages show the same ones. */
const legends = memoizeByObject((context: ViewContext) => ({
  status: readLegend('status', context),
  maturity: readLegend('maturity', context),
  advice: readLegend('advice', context),
  criterion: readLegend('criterion', context),
  milestoneState: readLegend('milestoneState', context),
  support: readLegend('support', context),
}));

function readLegend(name: keyof typeof MARKS, { words }: ViewContext): Legend {
  const labels: Readonly<Record<string, string>> = words[name];
  const { title, meanings } = words.legend[name];
  const meaningOf: Readonly<Record<string, string>> = meanings;
  const entries = Object.entries(MARKS[name]).map(([key, [tone, shape]]) => ({
    tag: { word: labels[key] ?? key, tone, shape },
    meaning: meaningOf[key] ?? '',
  }));
  return { title, entries };
}

/** What those of the marks mean that a page shows; none if it shows none of the list. */
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
