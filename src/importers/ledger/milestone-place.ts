import type { PlannedPoint } from '../plan/planned-entry.ts';

type Milestone = Readonly<Record<string, unknown>>;

/** The check accepts these kinds on one side of GA only. */
const BEFORE_GA: ReadonlySet<unknown> = new Set(['freeze', 'alpha', 'beta', 'rc']);
const AFTER_GA: ReadonlySet<unknown> = new Set(['maintenance', 'eol']);

/**
 * Returns the milestone of the content after which a new one belongs: `last`, the one before it in the source, or later
 * ones that happened before it. Undefined to insert it first.
 */
export function insertAfter(
  list: readonly Milestone[],
  last: string | undefined,
  { fields }: PlannedPoint,
): string | undefined {
  const day = dayOf(fields);
  let at = list.findIndex(({ id }) => id === last);
  for (let next = list[at + 1]; next !== undefined; next = list[at + 1]) {
    const isPast = AFTER_GA.has(fields['kind']) && list.slice(at + 1).some(isGa);
    const other = dayOf(next);
    const isEarlier = day !== undefined && other !== undefined && other <= day;
    if (isGa(next) && BEFORE_GA.has(fields['kind'])) break;
    if (!isPast && !isEarlier) break;
    at += 1;
  }
  return at === -1 ? undefined : String(list[at]?.['id']);
}

function isGa({ kind }: Milestone): boolean {
  return kind === 'ga';
}

function dayOf({ actual, planned }: Milestone): string | undefined {
  return [actual, planned].find(
    (day): day is string => typeof day === 'string' && /^\d/u.test(day),
  );
}
