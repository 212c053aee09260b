import { predecessorOfNew } from '../../domain/milestone-insertion.ts';
import { insertMilestone } from '../../edits/timeline-edit.ts';
import { planEnd } from '../../schema/plan-period.ts';
import { setValue } from '../../edits/yaml-edit.ts';
import type { YamlValue } from '../../edits/yaml-render.ts';
import type { FactOutcome } from './facts.ts';
import type { NamedMilestone } from './named-milestone.ts';
import { planStep } from './merge-plan.ts';
import type { ScheduleLine } from './schedule-line.ts';
import {
  BEFORE_ACTUAL,
  BEFORE_PLANS,
  milestoneWithIndex,
  milestonesIn,
  type TimelineDraft,
  type TimelineMergeResult,
} from './timeline-draft.ts';
import { normalized } from './words.ts';

/** Adds a new milestone at the position that its day and kind require. */
export function addMilestone(
  { path, text, date }: TimelineDraft,
  meant: NamedMilestone,
  line: ScheduleLine,
): TimelineMergeResult {
  const { planned, actual, outcome, ifNeeded } = line;
  const name = meant.title ?? meant.id.toUpperCase();
  if (planned === undefined && !ifNeeded && actual === undefined && outcome === undefined) {
    return { text, outcomes: [{ kind: 'refused', why: `${name} is new and has no day` }] };
  }
  const value = {
    id: meant.id,
    kind: meant.kind,
    ...(meant.title === undefined ? {} : { title: meant.title }),
    ...versionFields(line.version),
    ...(planned === undefined || actual !== undefined ? {} : { plans: [{ set: date, planned }] }),
    ...(actual === undefined ? {} : { actual }),
    ...(line.ends === undefined ? {} : { ends: line.ends }),
    ...(ifNeeded ? { condition: 'if-needed' } : {}),
    ...(outcome === undefined ? {} : { outcome }),
  };
  const day = planned === undefined ? undefined : planEnd(planned);
  const after = predecessorOfNew(milestonesIn(text), meant.kind, day);
  const what = `new milestone ${meant.id}${planned === undefined ? '' : `, plan ${planned}`}`;
  return {
    text: insertMilestone(text, after, { value, comments: [] }),
    outcomes: [{ kind: 'present', path, what }],
  };
}

/** Merges a line into an existing milestone. Refuses facts that contradict the timeline. */
export function changeMilestone(
  draft: TimelineDraft,
  id: string,
  line: ScheduleLine,
): TimelineMergeResult {
  const steps = [planStep, actualStep, fieldSteps];
  return steps.reduce<TimelineMergeResult>(
    ({ text, outcomes }, step) => {
      const next = step({ ...draft, text }, id, line);
      return { text: next.text, outcomes: [...outcomes, ...next.outcomes] };
    },
    { text: draft.text, outcomes: [] },
  );
}

function actualStep(draft: TimelineDraft, id: string, line: ScheduleLine): TimelineMergeResult {
  const { path, text } = draft;
  const [index, milestone] = milestoneWithIndex(text, id);
  if (line.actual === undefined) return { text, outcomes: [] };
  const { actual } = milestone;
  if (actual === undefined) {
    const key = ['milestones', index, 'actual'];
    const outcomes: FactOutcome[] = [{ kind: 'present', path, what: `actual ${line.actual}` }];
    return { text: setValue(text, key, line.actual, { after: BEFORE_ACTUAL }), outcomes };
  }
  const days = [actual.from, actual.to, `${actual.from}/${actual.to}`];
  const agrees = line.actual === 'unknown' || actual.from === null || days.includes(line.actual);
  const why = `${path} says ${id} happened on ${[...new Set([actual.from, actual.to])].join('/')}`;
  return {
    text,
    outcomes: [
      agrees ? { kind: 'present', path, what: `actual ${line.actual}` } : { kind: 'refused', why },
    ],
  };
}

/** Sets missing fields; existing ones must agree. */
function fieldSteps(draft: TimelineDraft, id: string, line: ScheduleLine): TimelineMergeResult {
  const [, { version, tag }] = milestoneWithIndex(draft.text, id);
  const isNamed = [version, tag].some((name) => plain(name ?? '') === plain(line.version ?? ''));
  const wanted: Readonly<Record<string, string | undefined>> = {
    ...(isNamed ? {} : versionFields(line.version)),
    ends: line.ends,
    condition: line.ifNeeded ? 'if-needed' : undefined,
    outcome: line.outcome,
  };
  const named: FactOutcome[] =
    isNamed && line.version !== undefined
      ? [{ kind: 'present', path: draft.path, what: `version ${line.version}` }]
      : [];
  return Object.entries(wanted).reduce<TimelineMergeResult>(
    ({ text, outcomes }, [key, value]) => {
      if (value === undefined) return { text, outcomes };
      const next = setField({ ...draft, text }, id, key, value);
      return { text: next.text, outcomes: [...outcomes, ...next.outcomes] };
    },
    { text: draft.text, outcomes: named },
  );
}

function setField(
  draft: TimelineDraft,
  id: string,
  key: string,
  value: YamlValue,
): TimelineMergeResult {
  const { path, text } = draft;
  const [index, milestone] = milestoneWithIndex(text, id);
  const written: unknown = Object.entries(milestone).find(([name]) => name === key)?.[1];
  const outcomes: FactOutcome[] = [{ kind: 'present', path, what: `${key} ${String(value)}` }];
  const isDefault = key === 'condition' && written === 'firm';
  if (written === undefined || isDefault) {
    const place = { after: BEFORE_PLANS.slice(0, key === 'version' ? 3 : 5) };
    const rest = key === 'version' || key === 'tag' ? place : {};
    return { text: setValue(text, ['milestones', index, key], value, rest), outcomes };
  }
  if (plain(String(written)) === plain(String(value))) return { text, outcomes };
  const why = `${path} says ${key}: ${String(written)} of ${id}`;
  return { text, outcomes: [{ kind: 'refused', why }] };
}

/** Normalizes a value for comparison; tags are written with and without their `v`. */
function plain(value: string): string {
  return normalized(value).replace(/^v(?=\d)/u, '');
}

function versionFields(version: string | undefined): Readonly<Record<string, string>> {
  if (version === undefined) return {};
  const number = version.replace(/^v/u, '');
  return number === version ? { version } : { version: number, tag: version };
}
