import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { areaTitle, optionTitle } from '../shared/labels.ts';
import { stepsOf, type HopModel } from './path-hop.ts';
import { versionName, type StepModel } from './path-step.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list to tick; a parameter of the page's address by its name. */
export interface PlanOptionList {
  readonly name: 'options' | 'areas';
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** The tool that narrows a path and keeps what is done; JavaScript brings it to life. */
export interface PlanModel {
  readonly title: string;
  /** Under which name a browser keeps what is ticked. */
  readonly key: string;
  readonly from: { readonly label: string; readonly versions: readonly Choice[] };
  readonly lists: readonly PlanOptionList[];
  readonly all: string;
  readonly none: string;
  readonly copy: string;
  readonly print: string;
  readonly reset: string;
  readonly clear: string;
  readonly markdown: string;
  /** Texts that the browser fills in, as JSON. */
  readonly words: string;
}

/** The tool for a path, with the options and areas that occur on it. */
export function pathPlan(
  context: ViewContext,
  path: UpgradePath,
  hops: readonly HopModel[],
): PlanModel | undefined {
  const { words, urls, catalog } = context;
  const steps = hops.flatMap(stepsOf);
  if (steps.length === 0) return undefined;
  const { title, from, options, areas, browser, ...labels } = words.plan;
  const own = new Set(steps.map(({ narrowing }) => narrowing.area));
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

function versions({ from, versions: all }: UpgradePath): Choice[] {
  return all.map((milestone) => {
    const name = versionName(from, milestone);
    return { value: name, label: name };
  });
}

function optionsOf(context: ViewContext, steps: readonly StepModel[]): Choice[] {
  const used = new Set(steps.flatMap(({ narrowing }) => narrowing.options?.split(' ') ?? []));
  return context.catalog.site.options
    .filter(({ id }) => used.has(id))
    .map(({ id }) => ({ value: id, label: optionTitle(id, context) }));
}
