import { checkAddresses } from './addresses.ts';
import { checkBodies } from './bodies.ts';
import { releaseIdsIn, type Check, type CheckInput } from './check.ts';
import { checkHistories } from './history.ts';
import { checkLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { checkMilestoneReferences } from './milestone-references.ts';
import { checkReferences } from './references.ts';
import { checkReleaseChain } from './release-chain.ts';
import { checkSiteWords } from './site-words.ts';
import { checkTimelines } from './timeline.ts';
import { checkTranslations } from './translations.ts';
import { checkVersions } from './versions.ts';
import { checkWarnings } from './warnings.ts';
import type { ParsedFile, SalvagedFile } from '../parse/parse-file.ts';
import { positionOf } from '../parse/position.ts';
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../../schema/problem-codes.ts';

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

/** The rules whose problems come from what is written, and never from what is missing. */
const CHECKS_OF_WHAT_IS_THERE: readonly Check[] = [
  checkHistories,
  checkMilestoneReferences,
  checkReferences,
  checkSiteWords,
  checkTimelines,
];

/** What a file without its bad fields could be told without need. */
const NOT_SURE: ReadonlySet<ProblemCode> = new Set(['plan-missing', 'unknown-part']);

interface Tree extends Omit<CheckInput, 'releaseIds'> {
  /** Files with bad fields, without those. */
  readonly salvaged: readonly SalvagedFile[];
}

/** All problems that the single files do not show. */
export function crossCheck({ salvaged, ...tree }: Tree): Problem[] {
  const input = { ...tree, releaseIds: releaseIdsIn(tree.paths) };
  return [
    ...CHECKS.flatMap((check) => check(input)),
    ...(salvaged.length === 0 ? [] : checkSalvaged(input, salvaged)),
  ];
}

/** What is wrong with the other fields of a file that has a bad one, and with what names them. */
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
      const place = positionOf(found.parsed.source, [name]);
      return place.line === line && place.column === column;
    });
    return !isGuessed && !NOT_SURE.has(code);
  };
  const known = new Set(checkMilestoneReferences(input).map(keyOf));
  // A timeline that lacks a day says nothing of the order of versions.
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
