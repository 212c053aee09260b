import type { ApiUpgradeNote } from '../../schema/api/upgrade-note.ts';
import type { ConfigFile, ConfigMatch } from '../../matching/match-types.ts';
import type { ApiUpgradePath } from '../../schema/api/upgrade-path.ts';
import { matchesOf, matchSentence, withMatches } from './matched.ts';

type ApiHop = ApiUpgradePath['hops'][number];
export type ApiStep = ApiHop['steps'][number];

interface Matched {
  /** Places in configuration files that name what it concerns; absent if no files were given. */
  readonly matches?: readonly ConfigMatch[];
}

export type PlanChange = ApiHop['breaking'][number] & Matched;
export type PlanIssue = ApiUpgradePath['known_issues'][number] & Matched;

/** A step of a plan with its texts in Markdown; empty or null if it has none. */
export interface PlanStep extends ApiStep, Matched {
  readonly markdown: string;
  readonly verify: string | null;
  readonly rollback: string | null;
}

/** A reason why a step is listed apart from those to do. */
export type ApartReason = 'had' | 'other-versions' | 'superseded' | 'other-setup';

/** A step that need not be done, and why. */
export interface PlanApart {
  readonly ref: string;
  readonly title: string;
  readonly url: string;
  readonly reason: ApartReason;
  /** The ref of the note that replaces it. */
  readonly by: string | null;
}

/** One hop of a plan: what breaks, the steps in the order of execution, and what is only to be known. */
export interface PlanHop extends Omit<ApiHop, 'steps' | 'breaking' | 'removals'> {
  readonly breaking: readonly PlanChange[];
  readonly removals: readonly PlanChange[];
  readonly steps: readonly PlanStep[];
  readonly information: readonly PlanStep[];
  readonly apart: readonly PlanApart[];
}

/** Choices of the reader; null where none was made. */
export interface PlanChoice {
  readonly from_version: string | null;
  readonly to_version: string | null;
  readonly options: readonly string[] | null;
}

/** Everything to do between two versions, for one setup. */
export interface Plan {
  readonly as_of: string;
  readonly kind: ApiUpgradePath['kind'];
  readonly from: string;
  readonly to: string;
  readonly choice: PlanChoice;
  readonly hops: readonly PlanHop[];
  readonly deprecations: readonly PlanChange[];
  readonly known_issues: readonly PlanIssue[];
  /** Sentences on what was matched with configuration files. */
  readonly matched: readonly string[];
  readonly url: string;
}

/** A choice by the indexes of the versions of a path. */
export interface PlanVersions {
  readonly from: number;
  readonly to: number;
}

/** A path, and what a reader chose of it; without options nothing is left out. */
export interface ChosenPath {
  readonly path: ApiUpgradePath;
  readonly versions: PlanVersions;
  readonly options: readonly string[];
  /** Configuration files that the entries are matched with. */
  readonly files: readonly ConfigFile[];
}

/** Makes the plan of a path for a reader. */
export function makePlan(chosen: ChosenPath, notes: readonly ApiUpgradeNote[]): Plan {
  const { path, versions, options } = chosen;
  const texts = new Map(notes.map((note) => [note.ref, note]));
  const hops = path.hops.map((hop) => planHop(hop, texts, versions, options));
  const entries = hops.flatMap((hop) => [
    ...hop.steps,
    ...hop.information,
    ...hop.breaking,
    ...hop.removals,
  ]);
  const matches = matchesOf(chosen.files, [...entries, ...path.pending, ...path.known_issues]);
  return {
    as_of: path.as_of,
    kind: path.kind,
    from: path.from,
    to: path.to,
    choice: choiceOf(chosen),
    hops: hops.map((hop) => ({
      ...hop,
      steps: withMatches(matches, hop.steps),
      information: withMatches(matches, hop.information),
      breaking: withMatches(matches, hop.breaking),
      removals: withMatches(matches, hop.removals),
    })),
    deprecations: withMatches(matches, path.pending),
    known_issues: withMatches(matches, path.known_issues),
    matched: matchSentence(matches, entries, 'step or change', 'steps and changes'),
    url: path.url,
  };
}

/** Returns what a reader chose. */
export function choiceOf({ path, versions, options }: ChosenPath): PlanChoice {
  return {
    from_version: path.versions[versions.from] ?? null,
    to_version: path.targets[versions.to] ?? path.end,
    options: options.length === 0 ? null : options,
  };
}

function planHop(
  hop: ApiHop,
  texts: ReadonlyMap<string, ApiUpgradeNote>,
  versions: PlanVersions,
  options: readonly string[],
): PlanHop {
  const known = hop.steps.map((step) => ({ step, reason: reasonOf(step, versions, options) }));
  const open = known
    .filter(({ reason }) => reason === undefined)
    .map(({ step }) => withTexts(step, texts.get(step.ref)));
  return {
    ...hop,
    steps: open.filter(({ kind }) => kind === 'step'),
    information: open.filter(({ kind }) => kind === 'info'),
    apart: known.flatMap(({ step, reason }) =>
      reason === undefined
        ? []
        : [
            {
              ref: step.ref,
              title: step.title,
              url: step.url,
              reason,
              by: reason === 'superseded' ? step.superseded_by : null,
            },
          ],
    ),
  };
}

const REASONS: Readonly<Record<string, ApartReason>> = {
  a: 'had',
  e: 'other-versions',
  s: 'superseded',
};

function reasonOf(
  { fates, applies_if: needs }: ApiStep,
  { from, to }: PlanVersions,
  options: readonly string[],
): ApartReason | undefined {
  const fate = REASONS[fates[from]?.[to] ?? 'o'];
  if (fate !== undefined) return fate;
  const isOther = options.length > 0 && needs.length > 0;
  return isOther && !needs.some((id) => options.includes(id)) ? 'other-setup' : undefined;
}

function withTexts(step: ApiStep, note: ApiUpgradeNote | undefined): PlanStep {
  return {
    ...step,
    markdown: note?.markdown ?? '',
    verify: note?.verify_markdown ?? null,
    rollback: note?.rollback_markdown ?? null,
  };
}
