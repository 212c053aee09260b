import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { areaTitle, optionTitle } from '../shared/labels.ts';
import { stepsOf, type HopModel } from './path-hop.ts';
import { type StepModel } from './path-step.ts';
import { versionName } from '../shared/version-label.ts';

interface PlanOption {
  readonly value: string;
  readonly label: string;
}

/** A list of checkboxes; its name is a parameter of the page's address. */
export interface PlanOptionList {
  readonly name: 'options' | 'areas';
  readonly label: string;
  readonly choices: readonly PlanOption[];
}

/** The plan: filters the steps of a path and remembers which are done. Needs JavaScript. */
export interface PlanModel {
  readonly title: string;
  /** The browser's storage key for ticked steps. */
  readonly key: string;
  readonly from: { readonly label: string; readonly versions: readonly PlanOption[] };
  readonly lists: readonly PlanOptionList[];
  readonly all: string;
  readonly none: string;
  readonly copy: string;
  readonly print: string;
  readonly reset: string;
  readonly clear: string;
  readonly markdown: string;
  /** Texts with placeholders for the browser, as JSON. */
  readonly words: string;
}

/** Returns the plan of a path, with the options and areas that its steps have. */
export function pathPlan(
  context: ViewContext,
  path: UpgradePath,
  hops: readonly HopModel[],
): PlanModel | undefined {
  const { words, urls, catalog } = context;
  const steps = hops.flatMap(stepsOf);
  if (steps.length === 0) return undefined;
  const { title, from, options, areas, browser, ...labels } = words.plan;
  const own = new Set(steps.map(({ filterBy }) => filterBy.area));
  return {
    ...labels,
    title,
    key: `relnotes-plan ${urls.asset('')} ${path.from.id} ${path.to.id}`,
    from: { label: from, versions: versions(path) },
    lists: [
      { name: 'options' as const, label: options, choices: optionsOf(context, steps) },
      {
        name: 'areas' as const,
        label: areas,
        choices: catalog.site.areas
          .filter(({ id }) => own.has(id))
          .map(({ id }) => ({ value: id, label: areaTitle(id, context) })),
      },
    ].filter(({ name, choices }) => choices.length > (name === 'areas' ? 1 : 0)),
    words: JSON.stringify({ ...browser, sum: words.upgradePath.sum('{sum}') }),
  };
}

function versions({ from, versions: all }: UpgradePath): PlanOption[] {
  return all.map((milestone) => {
    const name = versionName(from, milestone);
    return { value: name, label: name };
  });
}

function optionsOf(context: ViewContext, steps: readonly StepModel[]): PlanOption[] {
  const used = new Set(steps.flatMap(({ filterBy }) => filterBy.options?.split(' ') ?? []));
  return context.catalog.site.options
    .filter(({ id }) => used.has(id))
    .map(({ id }) => ({ value: id, label: optionTitle(id, context) }));
}
