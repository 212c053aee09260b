import type { SourceMilestone } from '../notes/source-note.ts';
import { addressPart, type PlannedRelease } from './plan-releases.ts';
import type { PlannedPoint } from './planned-entry.ts';

/** Returns the milestones of a release that are no versions, such as its end of life. */
export function otherPoints(
  { id: release, milestones }: PlannedRelease,
  { prefix }: { readonly prefix: string },
): PlannedPoint[] {
  const found = milestones.flatMap(({ from }) => from.milestones);
  const days = milestones.flatMap(({ date }) => date ?? []).toSorted();
  const ids = new Set(milestones.map(({ id }) => id));
  return found.flatMap((record): PlannedPoint[] => {
    const id = addressPart(record.title ?? record.kind);
    // The end of life comes once; what the source says first counts.
    if (ids.has(id)) return [];
    ids.add(id);
    const key = `${prefix}:milestone/${release}/${id}`;
    return [{ key, id, fields: fieldsOf(record, { id, key, last: days.at(-1) }) }];
  });
}

function fieldsOf(
  { kind, title, planned, actual, ends, file, line }: SourceMilestone,
  {
    id,
    key,
    last,
  }: { readonly id: string; readonly key: string; readonly last: string | undefined },
) {
  // The days of a release do not run backwards: one of the two is a slip of the source.
  const isEarly = actual !== undefined && last !== undefined && actual < last;
  return {
    id,
    kind,
    title,
    planned,
    actual: isEarly ? 'unknown' : actual,
    ends,
    sources: isEarly ? [`${file}:${line} dates it ${actual}`] : undefined,
    origin: key,
  };
}
