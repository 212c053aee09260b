import { hasProducts } from '../../domain/products.ts';
import { PHASES } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { numberForms } from '../search/plural-forms.ts';
import { optionTitle } from '../shared/labels.ts';
import { releasesBeyondBound } from './any-path.ts';
import type { PlanModel } from './path-plan.ts';
import type { StepModel } from './path-step.ts';
import { planWords } from './plan-words.ts';
import { DETAIL_CLASSES } from './step-detail.ts';

/** Data from which the browser puts together the path between any two releases. */
export interface AssembledPath {
  readonly title: string;
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly show: string;
  /** Address of the list of releases. */
  readonly releases: string;
  /** Address that a pair with a page of its own begins with. */
  readonly base: string;
  /** Texts with placeholders, as JSON. */
  readonly words: string;
  /** The plan, without versions. */
  readonly plan: PlanModel;
  /** A step without texts, which the browser copies. */
  readonly step: StepModel;
}

/** Returns the means to put paths together; undefined if pages are prepared for all pairs. */
export function assembledPath(context: ViewContext): AssembledPath | undefined {
  const { words, urls, catalog } = context;
  if (hasProducts(catalog) || releasesBeyondBound(catalog).length === 0) return undefined;
  const { title, lead, browser } = words.assembledPath;
  const { from, to, show } = words.upgradeIndex.chooser;
  return {
    ...{ title, lead, from, to, show },
    releases: urls.pathReleases(),
    base: urls.upgrade(),
    words: JSON.stringify({
      ...browser,
      ...Object.fromEntries(PHASES.map((phase) => [phase, words.phase[phase]])),
      path: words.upgradePath.title('{from}', '{to}'),
      hop: words.upgradePath.hop(0, '{from}', '{to}').replace('0', '{n}'),
      target: words.upgradePath.target('{version}'),
      breaking: words.release.breaking,
      breakingLead: words.upgradePath.breakingLead,
      apart: words.upgradePath.apart,
      none: words.upgradeGuide.none.description('{from}', '{to}'),
      more: words.upgradePath.more,
      information: JSON.stringify(numberForms(context.lang, words.upgradePath.forInformation)),
      against: JSON.stringify(numberForms(context.lang, words.upgradePath.notRecommended)),
      replaced: JSON.stringify(numberForms(context.lang, words.upgradePath.needless)),
      decides: JSON.stringify(numberForms(context.lang, words.upgradePath.decides)),
    }),
    plan: emptyPlan(context),
    step: EMPTY_STEP,
  };
}

const EMPTY_STEP: StepModel = {
  id: 'step',
  name: '',
  title: '',
  lang: undefined,
  href: '',
  tags: [],
  summaryHtml: undefined,
  duties: [],
  facts: [],
  filterBy: {},
};

function emptyPlan(context: ViewContext): PlanModel {
  const { words, urls, catalog } = context;
  const initial = { value: '', label: '', href: '' };
  return {
    key: `relnotes-plan ${urls.asset('')}`,
    from: { label: words.plan.run, versions: [], initial },
    to: { label: words.plan.want, versions: [], initial },
    isInside: false,
    otherPath: urls.upgrade(),
    options: catalog.site.options.map(({ id }) => ({
      value: id,
      label: optionTitle(id, context),
      decides: '',
    })),
    filters: [],
    fragments: urls.stepFragments('{release}'),
    classes: `${DETAIL_CLASSES} tag good warn bad info calm tick cross arrow triangle diamond bar dot ring dashed half hop-text folded soft more none steps tickable step-mark step-box`,
    ends: { from: '', to: '' },
    words: planWords(context),
  };
}
