import type { Milestone, Release } from '../../domain/catalog.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import { ADVICES } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { areaTitle, optionTitle } from '../shared/labels.ts';
import { stepsOf, type HopModel } from './path-hop.ts';
import { type StepModel } from './path-step.ts';
import { versionLabel, versionName } from '../shared/version-label.ts';

interface PlanOption {
  readonly value: string;
  readonly label: string;
}

/** A version to choose, and the address of its milestone. */
interface PlanVersion extends PlanOption {
  readonly href: string;
}

/** A list of checkboxes; its name is a parameter of the page's address. */
export interface PlanOptionList {
  readonly name: 'options' | 'areas' | 'advice';
  readonly label: string;
  readonly choices: readonly PlanOption[];
}

/** The plan: filters the steps of a path and remembers which are done. Needs JavaScript. */
export interface PlanModel {
  readonly title: string;
  /** The browser's storage key for ticked steps. */
  readonly key: string;
  readonly from: { readonly label: string; readonly versions: readonly PlanVersion[] };
  /** The versions of the target, the one that the path leads to preselected. */
  readonly to: {
    readonly label: string;
    readonly versions: readonly PlanVersion[];
    readonly selected: string | undefined;
  };
  /** Whether start and target are versions of one release, so that one can be later than the other. */
  readonly isInside: boolean;
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
  const { versions } = path;
  if (steps.length === 0 && versions.from.length < 2 && versions.to.length < 2) return undefined;
  const { title, from, to, options, areas, advice, browser, ...labels } = words.plan;
  const own = new Set(steps.flatMap(({ filterBy }) => filterBy.areas?.split(' ') ?? []));
  return {
    ...labels,
    title,
    key: `relnotes-plan ${urls.asset('')} ${path.from.id} ${path.to.id}`,
    from: { label: from, versions: planVersions(context, path.from, versions.from) },
    to: {
      label: to,
      versions: planVersions(context, path.to, versions.to),
      selected: path.end && versionName(path.to, path.end),
    },
    isInside: path.from.id === path.to.id,
    lists: [
      { name: 'options' as const, label: options, choices: optionsOf(context, steps) },
      {
        name: 'advice' as const,
        label: advice,
        choices: ADVICES.filter((one) => steps.some(({ filterBy }) => filterBy.advice === one)).map(
          (value) => ({ value, label: words.advice[value] }),
        ),
      },
      {
        name: 'areas' as const,
        label: areas,
        choices: catalog.site.areas
          .filter(({ id }) => own.has(id))
          .map(({ id }) => ({ value: id, label: areaTitle(id, context) })),
      },
    ].filter(({ name, choices }) => choices.length > (name === 'options' ? 0 : 1)),
    words: JSON.stringify({ ...browser, sum: words.upgradePath.sum('{sum}') }),
  };
}

function planVersions(
  context: ViewContext,
  release: Release,
  versions: readonly Milestone[],
): PlanVersion[] {
  return versions.map((milestone) => {
    return {
      value: versionName(release, milestone),
      label: versionLabel(context, { release, milestone }, release),
      href: context.urls.milestone(release.id, milestone.id),
    };
  });
}

function optionsOf(context: ViewContext, steps: readonly StepModel[]): PlanOption[] {
  const used = new Set(steps.flatMap(({ filterBy }) => filterBy.options?.split(' ') ?? []));
  return context.catalog.site.options
    .filter(({ id }) => used.has(id))
    .map(({ id }) => ({ value: id, label: optionTitle(id, context) }));
}
