import { addSpent, NOTHING, type Spent } from '../../lib/step-clock.ts';

/** The work of a render thread for a page, in its order. */
export const PAGE_STEPS = ['models', 'render', 'finish', 'write'] as const;
export type PageStep = (typeof PAGE_STEPS)[number];

/** The pages of a route, and the time of each step for all of them, in one thread or in all. */
export interface RouteTime {
  readonly pages: number;
  /** Those that were rendered; the others are unchanged. */
  readonly rendered: number;
  readonly steps: Readonly<Record<PageStep, Spent>>;
}

const NO_PAGES: RouteTime = {
  pages: 0,
  rendered: 0,
  steps: { models: NOTHING, render: NOTHING, finish: NOTHING, write: NOTHING },
};

/** Adds the time of some pages of a route to its total. */
export function addTime(
  times: Map<string, RouteTime>,
  route: string,
  more: Pick<RouteTime, 'pages' | 'rendered'> & { readonly steps: Partial<RouteTime['steps']> },
): void {
  const { pages, rendered, steps } = times.get(route) ?? NO_PAGES;
  const step = (name: PageStep): Spent => addSpent(steps[name], more.steps[name] ?? NOTHING);
  times.set(route, {
    pages: pages + more.pages,
    rendered: rendered + more.rendered,
    steps: {
      ...{ models: step('models'), render: step('render') },
      ...{ finish: step('finish'), write: step('write') },
    },
  });
}

/** Returns the time of all steps of a route. */
export function totalOf({ steps }: RouteTime): Spent {
  return PAGE_STEPS.map((name) => steps[name]).reduce(addSpent, NOTHING);
}

/** Returns the processor time, which does not depend on other processes; else the time by the clock. */
export function costOf({ wallMs, cpuMs }: Spent): number {
  return cpuMs ?? wallMs;
}
