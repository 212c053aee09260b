import type { Milestone } from '../../domain/catalog.ts';
import { insertEntry } from '../../edits/list-insert.ts';
import { renameKey, setValue, type YamlPath } from '../../edits/yaml-edit.ts';
import type { FactOutcome } from './facts.ts';
import type { ScheduleLine } from './schedule-line.ts';
import {
  BEFORE_PLANS,
  milestoneWithIndex,
  type TimelineDraft,
  type TimelineMergeResult,
} from './timeline-draft.ts';

/** Merges the plan of a line, ordered by the day it was made. An unchanged plan is not added. */
export function planStep(
  draft: TimelineDraft,
  id: string,
  { planned, actual }: ScheduleLine,
): TimelineMergeResult {
  const { path, text, date } = draft;
  if (planned === undefined || actual !== undefined) return { text, outcomes: [] };
  const [index, milestone] = milestoneWithIndex(text, id);
  const plans = milestone.plans;
  const at = plans.findLastIndex(({ set }) => set === undefined || set <= date) + 1;
  const before = plans[at - 1];
  const present: FactOutcome = { kind: 'present', path, what: `plan ${planned}` };
  if (before?.planned === planned) return { text, outcomes: [present] };
  if (before?.set === date) {
    const why = `the plan of ${date} for ${id} is ${before.planned} in ${path}`;
    return { text, outcomes: [{ kind: 'refused', why }] };
  }
  const plan = { set: date, planned };
  const key = ['milestones', index, 'plans'];
  return { text: insertPlan(text, key, plans, at, plan), outcomes: [present] };
}

function insertPlan(
  text: string,
  key: YamlPath,
  plans: Milestone['plans'],
  at: number,
  plan: Readonly<Record<string, string>>,
): string {
  const short = [...key.slice(0, -1), 'planned'];
  const first = plans[0]?.planned;
  if (first !== undefined && plans.length === 1 && plans[0]?.set === undefined) {
    const renamed = tryRename(text, short);
    if (renamed !== undefined) return setValue(renamed, key, [{ planned: first }, plan]);
  }
  if (plans.length === 0) return setValue(text, key, [plan], { after: BEFORE_PLANS });
  return insertEntry(text, key, at, { value: plan, comments: [] });
}

/** Renames `planned` to `plans`; undefined if the plan is already written in the long form. */
function tryRename(text: string, path: YamlPath): string | undefined {
  try {
    return renameKey(text, path, 'plans');
  } catch {
    return undefined;
  }
}
