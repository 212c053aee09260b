import { checkAppearance } from './appearance.ts';
import { checkBodies } from './bodies.ts';
import { releaseIdsIn, type Check, type CheckInput } from './check.ts';
import { checkDatesAhead } from './dates-ahead.ts';
import { checkHistories } from './history.ts';
import { checkIgnoreGlobs } from './ignore-globs.ts';
import { checkItemLoops } from './item-loops.ts';
import { checkItemNames } from './item-names.ts';
import { checkLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { checkMdxCode } from './mdx/code.ts';
import { checkMdxValues } from './mdx/values.ts';
import { checkMilestoneReferences } from './milestone-references.ts';
import { checkProducts } from './products.ts';
import { checkReferences } from './references.ts';
import { checkReleaseChain } from './release-chain.ts';
import { checkSections } from './sections.ts';
import { checkSiteWords } from './site-words.ts';
import { checkTimelines } from './timeline.ts';
import { checkTranslations } from './translations.ts';
import { checkUpgradeNotesNone } from './upgrade-notes-none.ts';
import { checkVersions } from './versions.ts';
import { checkWarnings } from './warnings.ts';
import { checkWithdrawals } from './withdrawals.ts';
import type { ParsedFile, SalvagedFile } from '../parse/parse-file.ts';
import { positionOf } from '../parse/position.ts';
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../../schema/problem-codes.ts';

/** Rules that check more than one field or file. Add a rule here, and its code to problem-codes.ts. */
const CHECKS: readonly Check[] = [
  checkAppearance,
  checkBodies,
  checkDatesAhead,
  checkHistories,
  checkIgnoreGlobs,
  checkItemLoops,
  checkItemNames,
  checkLanguages,
  checkLinks,
  checkMdxCode,
  checkMdxValues,
  checkMilestoneReferences,
  checkProducts,
  checkReferences,
  checkReleaseChain,
  checkSections,
  checkSiteWords,
  checkTimelines,
  checkTranslations,
  checkUpgradeNotesNone,
  checkVersions,
  checkWarnings,
  checkWithdrawals,
];

/** Rules that only report values in a file, never missing ones. */
const CHECKS_OF_WHAT_IS_THERE: readonly Check[] = [
  checkHistories,
  checkMilestoneReferences,
  checkReferences,
  checkSiteWords,
  checkTimelines,
];

/** Problems that may only result from the removed field. */
const UNCERTAIN: ReadonlySet<ProblemCode> = new Set(['plan-missing', 'unknown-part']);

interface CrossCheckInput extends Omit<CheckInput, 'releaseIds'> {
  /** Files with bad fields, without those fields. */
  readonly salvaged: readonly SalvagedFile[];
}

/** Returns all problems that need more than one file; `more` are further rules. */
export function crossCheck(
  { salvaged, ...tree }: CrossCheckInput,
  more: readonly Check[] = [],
): Problem[] {
  const input = { ...tree, releaseIds: releaseIdsIn(tree.paths) };
  return [
    ...[...CHECKS, ...more].flatMap((check) => check(input)),
    ...(salvaged.length === 0 ? [] : checkSalvaged(input, salvaged)),
  ];
}

/** Returns the problems of the remaining fields of a file with bad fields, and of references to it. */
function checkSalvaged(input: CheckInput, salvaged: readonly SalvagedFile[]): Problem[] {
  const files = new Map(salvaged.map((found) => [found.parsed.path, found]));
  const usable = (file: ParsedFile): ParsedFile => {
    const found = files.get(file.path);
    const isGuess = file.entryType === 'timeline' && found?.guessed.length !== 0;
    return found === undefined || isGuess ? file : found.parsed;
  };
  const parsed = input.parsed.map(usable);
  const isSure = ({ file, line, column, code }: Problem) => {
    const found = files.get(file);
    if (found === undefined) return code === 'unknown-milestone';
    const isGuessed = found.guessed.some((name) => {
      const position = positionOf(found.parsed.source, [name]);
      return position.line === line && position.column === column;
    });
    return !isGuessed && !UNCERTAIN.has(code);
  };
  const known = new Set(checkMilestoneReferences(input).map(keyOf));
  // A timeline without dates cannot tell the order of versions.
  const timed = parsed.map((file, index) =>
    file.entryType === 'timeline' ? input.parsed[index] : file,
  );
  const problems = [
    ...CHECKS_OF_WHAT_IS_THERE.flatMap((check) => check({ ...input, parsed })),
    ...checkVersions({ ...input, parsed: timed.flatMap((file) => file ?? []) }),
  ];
  return problems.filter(isSure).filter((found) => !known.has(keyOf(found)));
}

function keyOf({ file, line, column, code }: Problem): string {
  return [file, line, column, code].join('\n');
}
