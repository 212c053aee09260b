import type { Words } from '../../i18n/words.ts';
import type { ViewContext } from '../context.ts';

/** The texts of the plan's controls. */
export type PlanWords = Omit<Words['plan'], 'browser'> & {
  /** Texts with placeholders for the browser, as JSON. */
  readonly browser: string;
};

/** Returns the texts of the plan. */
export function planWords({ words }: ViewContext): PlanWords {
  const { browser, ...labels } = words.plan;
  return {
    ...labels,
    browser: JSON.stringify({ ...browser, sum: words.upgradePath.sum('{sum}') }),
  };
}
