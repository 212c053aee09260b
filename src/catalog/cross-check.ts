import { checkAddresses } from './checks/addresses.ts';
import { checkBodies } from './checks/bodies.ts';
import { releaseIdsIn, type Check, type CheckInput } from './checks/check.ts';
import { checkHistories } from './checks/history.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkLinks } from './checks/links.ts';
import { checkMilestoneReferences } from './checks/milestone-references.ts';
import { checkReferences } from './checks/references.ts';
import { checkReleaseChain } from './checks/release-chain.ts';
import { checkSiteWords } from './checks/site-words.ts';
import { checkTimelines } from './checks/timeline.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkVersions } from './checks/versions.ts';
import { checkWarnings } from './checks/warnings.ts';
import type { Problem } from './problem.ts';

/** The rules that look at more than one field or file. Add one here, and its code to problem-codes.ts. */
const CHECKS: readonly Check[] = [
  checkAddresses,
  checkBodies,
  checkHistories,
  checkLanguages,
  checkLinks,
  checkMilestoneReferences,
  checkReferences,
  checkReleaseChain,
  checkSiteWords,
  checkTimelines,
  checkTranslations,
  checkVersions,
  checkWarnings,
];

/** All problems that the single files do not show. */
export function crossCheck(tree: Omit<CheckInput, 'releaseIds'>): Problem[] {
  const input = { ...tree, releaseIds: releaseIdsIn(tree.paths) };
  return CHECKS.flatMap((check) => check(input));
}
