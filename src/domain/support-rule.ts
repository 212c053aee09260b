import type { Catalog, Release } from './catalog.ts';
import { gaOf } from './find.ts';
import { nextInLine } from './lineage.ts';
import { knownTime, monthsLater, type TimeSpan } from './time-span.ts';

/**
 * Returns the end of support by the rule of site.yaml: the end of its last phase, else the later of the
 * ends counted from GA and from the next GA. Undefined without a rule or a day of GA.
 */
export function ruledEnd(catalog: Catalog, release: Release): TimeSpan | undefined {
  const rule = catalog.site.support;
  const ga = gaTime(release);
  if (rule === undefined || ga === undefined) return undefined;
  const months = rule.phases?.at(-1)?.months ?? rule.months_after_ga;
  const after = (time: TimeSpan | undefined, count: number | undefined) =>
    time === undefined || count === undefined ? [] : [monthsLater(time, count, rule.round)];
  const next = nextInLine(catalog, release);
  const nextGa = next === undefined ? undefined : gaTime(next);
  return latest([...after(ga, months), ...after(nextGa, rule.months_after_next_ga)]);
}

function gaTime(release: Release): TimeSpan | undefined {
  const ga = gaOf(release);
  return ga === undefined ? undefined : knownTime(ga);
}

function latest(times: readonly TimeSpan[]): TimeSpan | undefined {
  const first = times
    .map((time) => time.first)
    .toSorted()
    .at(-1);
  const last = times
    .map((time) => time.last)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
