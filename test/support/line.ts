import type { Catalog, Release } from '../../src/domain/catalog.ts';
import { upgradePath, type UpgradePath } from '../../src/domain/upgrade-path.ts';
import { aCatalog, aRelease, type ReleaseParts } from './catalog.ts';
import type { ReleaseInput } from '../../src/schema/release.ts';

/** After every milestone of the line. */
export const TODAY = '2050-01-01';

/** Releases r1, r2 … each with an RC, GA and two maintenance releases. */
export function line(
  count: number,
  change: (id: string, index: number) => ReleaseParts & Partial<ReleaseInput> = () => ({}),
): Catalog {
  return aCatalog(
    Array.from({ length: count }, (_, index) => {
      const id = `r${index + 1}`;
      return aRelease({
        id,
        version: `${index + 1}.0.0`,
        ...(index === 0 ? {} : { previous: `r${index}` }),
        milestones: milestonesOf(index),
        ...change(id, index),
      });
    }),
  );
}

/** RC1, GA, x.0.1 and x.0.2 in the first months of a year of their own. */
export function milestonesOf(index: number): NonNullable<ReleaseParts['milestones']> {
  const maintenance = (n: number) => ({
    id: `${index + 1}.0.${n}`,
    kind: 'maintenance' as const,
    version: `${index + 1}.0.${n}`,
    actual: `${2020 + index}-0${n + 2}-01`,
  });
  return [
    { id: 'rc1', kind: 'rc', actual: `${2020 + index}-01-01` },
    { id: 'ga', kind: 'ga', actual: `${2020 + index}-02-01` },
    maintenance(1),
    maintenance(2),
  ];
}

/** The release with that id. */
export function releaseOf(catalog: Catalog, id: string): Release {
  const found = catalog.releases.find((release) => release.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** The path between two releases of a line, by their ids. */
export function pathOf(
  catalog: Catalog,
  from: string,
  to: string,
  today = TODAY,
): UpgradePath | undefined {
  return upgradePath(catalog, releaseOf(catalog, from), releaseOf(catalog, to), today);
}
