import type { Milestone, Release } from '../../domain/catalog.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { versionLabel, versionName } from '../shared/version-label.ts';
import { endNames } from './path-choice.ts';
import { entriesOf, stepsOf, type HopModel } from './path-hop.ts';
import { advicesOf, areasOf, optionsOf, type PlanChoice, type PlanOption } from './plan-options.ts';
import { DETAIL_CLASSES } from './step-classes.ts';
import { planWords, type PlanWords } from './plan-words.ts';

/** A version to choose, and the address of its milestone. */
interface PlanVersion extends PlanChoice {
  readonly href: string;
}

/** A question whose answer is a version. */
interface VersionQuestion {
  readonly label: string;
  readonly versions: readonly PlanVersion[];
  /** The version of a reader who does not answer. */
  readonly initial: PlanVersion;
}

/** A list of checkboxes that filters the steps; its name is a parameter of the page's address. */
interface PlanFilter {
  readonly name: 'areas' | 'advice';
  readonly label: string;
  readonly choices: readonly PlanChoice[];
}

/** The plan of a path: three questions, and what the browser needs to keep ticks and notes. Needs JavaScript. */
export interface PlanModel {
  /** The browser's storage key of the plan, the same in all languages. */
  readonly key: string;
  readonly from: VersionQuestion;
  readonly to: VersionQuestion;
  /** Whether start and target are versions of one release, so that one can be later than the other. */
  readonly isInside: boolean;
  /** Address of the page with all paths. */
  readonly otherPath: string;
  readonly options: readonly PlanOption[];
  readonly filters: readonly PlanFilter[];
  /** The address of the fragments of a release, with `{release}` in the place of its id. */
  readonly fragments: string;
  /** The classes of what is loaded. */
  readonly classes: string;
  /** The ids of start and target, for the names of files. */
  readonly ends: { readonly from: string; readonly to: string };
  readonly words: PlanWords;
}

/** Returns the plan of a path, with the options and areas that its steps have; undefined if there is nothing to plan. */
export function pathPlan(
  context: ViewContext,
  path: UpgradePath,
  hops: readonly HopModel[],
): PlanModel | undefined {
  const { words, urls } = context;
  const { from, to, versions } = path;
  const steps = hops.flatMap(stepsOf);
  const entries = hops.flatMap(entriesOf);
  if (entries.length === 0 && versions.from.length < 2 && versions.to.length < 2) return undefined;
  const own = words.plan;
  return {
    key: `relnotes-plan ${urls.asset('')} ${from.id} ${to.id}`,
    from: question(context, path, 'from', own.run),
    to: question(context, path, 'to', own.want),
    isInside: from.id === to.id,
    otherPath: urls.upgrade(),
    options: optionsOf(context, steps),
    filters: [
      { name: 'advice' as const, label: own.advice, choices: advicesOf(context, steps) },
      { name: 'areas' as const, label: own.areas, choices: areasOf(context, entries) },
    ].filter(({ choices }) => choices.length > 1),
    fragments: urls.stepFragments('{release}'),
    classes: DETAIL_CLASSES,
    ends: { from: from.id, to: to.id },
    words: planWords(context),
  };
}

function question(
  context: ViewContext,
  path: UpgradePath,
  end: 'from' | 'to',
  label: string,
): VersionQuestion {
  const release = path[end];
  const versions = planVersions(context, release, path.versions[end]);
  const name = endNames(path)[end];
  const initial = versions.find(({ value }) => value === name) ?? {
    value: name,
    label: name,
    href: context.urls.release(release.id),
  };
  return { label, versions, initial };
}

function planVersions(
  context: ViewContext,
  release: Release,
  versions: readonly Milestone[],
): PlanVersion[] {
  return versions.map((milestone) => ({
    value: versionName(release, milestone),
    label: versionLabel(context, { release, milestone }, release),
    href: context.urls.milestone(release.id, milestone.id),
  }));
}
