import { ADVICES } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { areaTitle, optionTitle } from '../shared/labels.ts';
import type { PathEntry } from './path-step.ts';

/** A value that readers may choose. */
export interface PlanChoice {
  readonly value: string;
  readonly label: string;
}

/** An option, and how many steps depend on it. */
export interface PlanOption extends PlanChoice {
  readonly decides: string;
}

/** Returns the options that decide about steps, in the order of the site. */
export function optionsOf(context: ViewContext, steps: readonly PathEntry[]): PlanOption[] {
  const uses = steps.flatMap(({ filterBy }) => filterBy.options?.split(' ') ?? []);
  return context.catalog.site.options
    .filter(({ id }) => uses.includes(id))
    .map(({ id }) => ({
      value: id,
      label: optionTitle(id, context),
      decides: context.words.upgradePath.decides(uses.filter((used) => used === id).length),
    }));
}

/** Returns the advices of steps, the strongest first. */
export function advicesOf({ words }: ViewContext, steps: readonly PathEntry[]): PlanChoice[] {
  return ADVICES.filter((one) => steps.some(({ filterBy }) => filterBy.advice === one)).map(
    (value) => ({ value, label: words.advice[value] }),
  );
}

/** Returns the areas of entries, in the order of the site. */
export function areasOf(context: ViewContext, entries: readonly PathEntry[]): PlanChoice[] {
  const own = new Set(entries.flatMap(({ filterBy }) => filterBy.areas?.split(' ') ?? []));
  return context.catalog.site.areas
    .filter(({ id }) => own.has(id))
    .map(({ id }) => ({ value: id, label: areaTitle(id, context) }));
}
