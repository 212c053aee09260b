import type { SiteFields } from '../schema/site.ts';
import { GATE_RULES, type MilestoneKind } from '../schema/vocabulary.ts';
import type { Catalog, Milestone, Release, UpgradeNote } from './catalog.ts';
import { catalogOn, releaseOn } from './catalog-on.ts';
import { milestoneBefore } from './compare-milestones.ts';
import { milestoneOn } from './entry-on.ts';
import { gaOf } from './find.ts';
import { itemObstacles } from './gate-items.ts';
import { isAffected } from './known-issue-state.ts';
import { milestoneIndex } from './milestone-order.ts';
import { existsAt } from './moment.ts';
import type { GateRule, Obstacle } from './obstacle.ts';
import { happened } from './publication.ts';

/** The result of the gate for one milestone. */
export interface GateResult {
  readonly milestone: Milestone;
  /** The checked rules, in the order of GATE_RULES. */
  readonly rules: readonly GateRule[];
  /** By rule, then slug; empty if the milestone may go out. */
  readonly obstacles: readonly Obstacle[];
}

const CANDIDATE_RULES: readonly GateRule[] = [
  'unmet-criterion',
  'unknown-criterion',
  'undecided',
  'breaking-without-action',
  'note-without-steps',
  'issue-without-workaround',
];
const PREVIEW_RULES: readonly GateRule[] = ['breaking-without-action', 'note-without-steps'];

const DEFAULT_RULES: Readonly<Record<MilestoneKind, readonly GateRule[]>> = {
  testing: [],
  freeze: [],
  alpha: PREVIEW_RULES,
  beta: PREVIEW_RULES,
  rc: CANDIDATE_RULES,
  ga: CANDIDATE_RULES,
  maintenance: CANDIDATE_RULES,
  eol: [],
  other: [],
};

/**
 * Returns the rules that can block a milestone of a kind: those listed in site.yaml, else the defaults.
 * - `rc`, `ga`, `maintenance`: all rules except `open-ask` and `attention`, which a site may add. A
 *   candidate is meant to ship unchanged, so it must meet the rules of GA.
 * - `alpha`, `beta`: only rules that protect testers: `breaking-without-action` and
 *   `note-without-steps`. Decisions and answers may still be open.
 * - `testing`, `freeze`, `eol`, `other`: none, since they publish nothing.
 */
export function gateRules(site: SiteFields, kind: MilestoneKind): GateRule[] {
  const chosen = site.gate[kind] ?? DEFAULT_RULES[kind];
  return GATE_RULES.filter((rule) => chosen.includes(rule));
}

/**
 * Checks whether a milestone may go out, from the catalog as it is written. Evaluates the release as if the milestone went out today, or as
 * it was if it is already out, so that history entries of this milestone count. Checks the items and notes that the milestone contains (`since`); after
 * GA only those that are new since the previous milestone, because the others are already published.
 * Skips deferred items.
 */
export function gate(
  written: Catalog,
  release: Release,
  milestone: Milestone,
  today: string,
): GateResult {
  const catalog = catalogOn(written, today);
  const rules = gateRules(catalog.site, milestone.kind);
  const seen = releaseOn(withMilestoneDone(release, milestone, today), today);
  const moment = { at: 'milestone', id: milestone.id } as const;
  const isInScope = inGateScope(release, milestone, today);
  const obstacles = [
    ...seen.items.filter(isInScope).flatMap((item) => itemObstacles(catalog, seen, item, moment)),
    ...seen.notes.filter(isInScope).flatMap(noteObstacles),
    ...issueObstacles(catalog, release, milestone, today),
  ];
  return {
    milestone: milestoneOn(milestone, today),
    rules,
    obstacles: rules.flatMap((rule) => obstacles.filter((obstacle) => obstacle.rule === rule)),
  };
}

/** Returns the release with the milestone done today, unless it is already done. */
function withMilestoneDone(release: Release, milestone: Milestone, today: string): Release {
  if (happened(milestone, today)) return release;
  const out = { ...milestone, actual: { from: today, to: today } };
  return {
    ...release,
    milestones: release.milestones.map((each) => (each.id === milestone.id ? out : each)),
  };
}

function inGateScope(
  release: Release,
  milestone: Milestone,
  today: string,
): (entry: { readonly since: string }) => boolean {
  const ga = gaOf(release);
  const index = milestoneIndex(release, milestone.id);
  const afterGa = ga !== undefined && index > milestoneIndex(release, ga.id);
  const before = afterGa ? milestoneBefore(release, milestone, today) : undefined;
  const inMilestone = (since: string, id: string) =>
    existsAt(release, since, { at: 'milestone', id });
  return ({ since }) =>
    inMilestone(since, milestone.id) && (before === undefined || !inMilestone(since, before.id));
}

function noteObstacles(note: UpgradeNote): Obstacle[] {
  if (note.kind === 'info' && note.summary !== undefined) return [];
  return note.body.text === '' ? [{ rule: 'note-without-steps', on: note }] : [];
}

/** Checks the known issues that the milestone ships with, including those of earlier releases. */
function issueObstacles(
  catalog: Catalog,
  release: Release,
  milestone: Milestone,
  today: string,
): Obstacle[] {
  return catalog.releases
    .flatMap(({ issues }) => issues)
    .filter((issue) => isAffected(catalog, issue, { release, milestone }, today))
    .filter(({ workaround, tracker }) => workaround === undefined && tracker === undefined)
    .map((issue) => ({ rule: 'issue-without-workaround', on: issue }));
}
