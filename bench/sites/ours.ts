import { buildWithPackage } from './package.ts';
import { FULL, makeSite, PLAIN } from './relnotes.ts';
import type { Site } from './site.ts';

/** The packed package, which compiles no pages, beside the clone. */
const PACKAGE: readonly Site[] = [
  makeSite('relnotes-package-plain', false, buildWithPackage),
  makeSite('relnotes-package', true, buildWithPackage),
];

/** This project: as a clone and as a package, each with only the pages that peers have, and with all features. */
export const OURS: readonly Site[] = [PLAIN, FULL, ...PACKAGE];

export const OUR_NAMES = OURS.map(({ name }) => name);

/** Returns whether a site is built with the package. */
export function needsPackage(site: Site): boolean {
  return PACKAGE.includes(site);
}
