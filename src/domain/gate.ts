import type { SiteFields } from '../schema/site.ts';
import { GATE_RULES, type MilestoneKind } from '../schema/vocabulary.ts';
import type { Catalog, Milestone, Release, UpgradeNote } from './catalog.ts';
import { milestoneBefore } from './compare-milestones.ts';
import { gaOf } from './find.ts';
import { itemObstacles } from './gate-items.ts';
import { isAffected } from './known-issue-state.ts';
import { milestoneIndex } from './milestone-order.ts';
import { existsAt } from './moment.ts';
import type { GateRule, Obstacle } from './obstacle.ts';
import { happened } from './schedule.ts';

export interface GateAnswer {
  readonly milestone: Milestone;
  /** The rules that were asked, in the order of GATE_RULES. */
  readonly rules: readonly GateRule[];
  /** By rule, then slug; empty if nothing stands in the way. */
  readonly obstacles: readonly Obstacle[];
}

const CANDIDATE: readonly GateRule[] = [
  'unmet-criterion',
  'unknown-criterion',
  'undecided',
  'breaking-without-action',
  'note-without-steps',
  'issue-without-workaround',
];
const PREVIEW: readonly GateRule[] = ['breaking-without-action', 'note-without-steps'];

const DEFAULT_RULES: Readonly<Record<MilestoneKind, readonly GateRule[]>> = {
  testing: [],
  freeze: [],
  alpha: PREVIEW,
  beta: PREVIEW,
  rc: CANDIDATE,
  ga: CANDIDATE,
  maintenance: CANDIDATE,
  eol: [],
  other: [],
};

/**
 * The rules that may stop a milestone of a kind: what site.yaml lists for it, else the defaults.
 * - `rc`, `ga`, `maintenance`: all rules but `open-ask` and `attention`, which a site may add. A
 *   candidate is meant to be what ships, so it is held to the same.
 * - `alpha`, `beta`: only what could hurt whoever tries them: `breaking-without-action` and
 *   `note-without-steps`. Decisions and answers may still be open.
 * - `testing`, `freeze`, `eol`, `other`: none, since nothing is published with them.
 */
export function gateRules(site: SiteFields, kind: MilestoneKind): GateRule[] {
  const chosen = site.gate[kind] ?? DEFAULT_RULES[kind];
  return GATE_RULES.filter((rule) => chosen.includes(rule));
}

/**
 * May this milestone go out? It is asked of the release as it would stand if the milestone went out
 * today (content model, "projection"), or as it stood if it is out already. Asked are the items and
 * notes that the milestone has (`since`); after GA only those that are new since the milestone
 * before, because the others are out. Deferred items are not asked.
 */
export function gate(
  catalog: Catalog,
  release: Release,
  milestone: Milestone,
  today: string,
): GateAnswer {
  const rules = gateRules(catalog.site, milestone.kind);
  const seen = asIfOut(release, milestone, today);
  const moment = { at: 'milestone', id: milestone.id } as const;
  const isAsked = askedOf(release, milestone, today);
  const obstacles = [
    ...release.items.filter(isAsked).flatMap((item) => itemObstacles(catalog, seen, item, moment)),
    ...release.notes.filter(isAsked).flatMap(noteObstacles),
    ...issueObstacles(catalog, release, milestone),
  ];
  return {
    milestone,
    rules,
    obstacles: rules.flatMap((rule) => obstacles.filter((obstacle) => obstacle.rule === rule)),
  };
}

/** The release with the milestone done today, unless it is done already. */
function asIfOut(release: Release, milestone: Milestone, today: string): Release {
  if (happened(milestone, today)) return release;
  const out = { ...milestone, actual: { from: today, to: today } };
  return {
    ...release,
    milestones: release.milestones.map((each) => (each.id === milestone.id ? out : each)),
  };
}

function askedOf(
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
  return note.body.text === '' ? [{ rule: 'note-without-steps', on: note }] : [];
}

/** Known issues that the milestone ships with, of this release and of earlier ones. */
function issueObstacles(catalog: Catalog, release: Release, milestone: Milestone): Obstacle[] {
  return catalog.releases
    .flatMap(({ issues }) => issues)
    .filter((issue) => isAffected(catalog, issue, { release, milestone }))
    .filter(({ workaround, tracker }) => workaround === undefined && tracker === undefined)
    .map((issue) => ({ rule: 'issue-without-workaround', on: issue }));
}
