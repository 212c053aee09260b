import type { Site } from './catalog.ts';

/** Entries of one area; `area` is empty for entries without one. */
export interface AreaGroup<T> {
  readonly area: string;
  readonly entries: readonly T[];
}

/**
 * Groups entries by the area that `areaOf` names, in the order of site.yaml. Entries without an area come last, in a
 * group with an empty name: on a site without areas it is the only one. Leaves out areas without entries.
 */
export function groupByArea<T>(
  { areas }: Pick<Site, 'areas'>,
  entries: readonly T[],
  areaOf: (entry: T) => string | undefined,
): AreaGroup<T>[] {
  const known = new Set(areas.map(({ id }) => id));
  const groups = Map.groupBy(entries, (entry) => {
    const area = areaOf(entry) ?? '';
    return known.has(area) ? area : '';
  });
  return [...known, ''].flatMap((area) => {
    const own = groups.get(area);
    return own === undefined ? [] : [{ area, entries: own }];
  });
}
