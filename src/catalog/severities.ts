import type { Site } from '../domain/catalog.ts';
import type { CheckSeverity } from '../schema/vocabulary.ts';
import type { Problem } from './problem.ts';

const LEVELS = { off: undefined, warn: 'warning', error: 'error' } as const satisfies Record<
  CheckSeverity,
  Problem['level'] | undefined
>;

/** Returns problems with the severities of `checks` in site.yaml; those that it turns off are left out. */
export function withSeverities(
  problems: readonly Problem[],
  { checks }: Pick<Site, 'checks'>,
): Problem[] {
  return problems.flatMap((found) => {
    const severity = checks[found.code];
    if (severity === undefined) return [found];
    const level = LEVELS[severity];
    return level === undefined ? [] : [{ ...found, level }];
  });
}
