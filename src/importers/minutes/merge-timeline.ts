import type { Milestone } from '../../domain/catalog.ts';
import { placeOfNew } from '../../domain/milestone-place.ts';
import { insertMilestone } from '../../edits/timeline-edit.ts';
import { renameKey, setValue, type YamlPath } from '../../edits/yaml-edit.ts';
import { insertEntry } from '../../edits/list-insert.ts';
import type { YamlValue } from '../../edits/yaml-render.ts';
import { timelineSchema } from '../../schema/timeline.ts';
import type { Outcome } from './facts.ts';
import type { MeantMilestone } from './milestones-meant.ts';
import { readFields } from './read-yaml.ts';
import type { ScheduleLine } from './schedule-line.ts';
import { squashed } from './words.ts';

/** The text of a timeline on its way, and the day the new facts are from. */
export interface TimelineDraft {
  readonly path: string;
  readonly text: string;
  readonly date: string;
}

/** A timeline with what one line says, and what became of each of its facts. */
export interface TimelineStep {
  readonly text: string;
  readonly outcomes: readonly Outcome[];
}

/** The milestones of a timeline's text; those without a title have their id. */
export function milestonesIn(text: string): Milestone[] {
  const { milestones } = readFields(timelineSchema, text.trim() === '' ? 'milestones: []' : text);
  return milestones.map((fields) => ({
    ...fields,
    title: fields.title ?? fields.id.toUpperCase(),
  }));
}

/** Adds a milestone that the timeline lacks, where its day and kind belong. */
export function addMilestone(
  { path, text, date }: TimelineDraft,
  meant: MeantMilestone,
  line: ScheduleLine,
): TimelineStep {
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
  const after = placeOfNew(milestonesIn(text), meant.kind, planned);
  const what = `new milestone ${meant.id}${planned === undefined ? '' : `, plan ${planned}`}`;
  return {
    text: insertMilestone(text, after, { value, comments: [] }),
    outcomes: [{ kind: 'stands', path, what }],
  };
}

/** Adds to a milestone what a line says of it. What contradicts the timeline is refused. */
export function changeMilestone(
  draft: TimelineDraft,
  id: string,
  line: ScheduleLine,
): TimelineStep {
  const steps = [planStep, actualStep, fieldSteps];
  return steps.reduce<TimelineStep>(
    ({ text, outcomes }, step) => {
      const next = step({ ...draft, text }, id, line);
      return { text: next.text, outcomes: [...outcomes, ...next.outcomes] };
    },
    { text: draft.text, outcomes: [] },
  );
}

/** The plan of the line, among the others by the day it was made; the same as before is no new plan. */
function planStep(
  draft: TimelineDraft,
  id: string,
  { planned, actual }: ScheduleLine,
): TimelineStep {
  const { path, text, date } = draft;
  if (planned === undefined || actual !== undefined) return { text, outcomes: [] };
  const [index, milestone] = find(text, id);
  const plans = milestone.plans;
  const at = plans.findLastIndex(({ set }) => set === undefined || set <= date) + 1;
  const before = plans[at - 1];
  const stands: Outcome = { kind: 'stands', path, what: `plan ${planned}` };
  if (before?.planned === planned) return { text, outcomes: [stands] };
  if (before?.set === date) {
    const why = `the plan of ${date} for ${id} is ${before.planned} in ${path}`;
    return { text, outcomes: [{ kind: 'refused', why }] };
  }
  const plan = { set: date, planned };
  const key = ['milestones', index, 'plans'];
  return { text: insertPlan(text, key, plans, at, plan), outcomes: [stands] };
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

const BEFORE_PLANS = ['id', 'kind', 'title', 'version', 'tag'];
const BEFORE_ACTUAL = [...BEFORE_PLANS, 'planned', 'plans'];

/** `planned` under its long name; undefined if the plan is written in the long form already. */
function tryRename(text: string, path: YamlPath): string | undefined {
  try {
    return renameKey(text, path, 'plans');
  } catch {
    return undefined;
  }
}

function actualStep(draft: TimelineDraft, id: string, line: ScheduleLine): TimelineStep {
  const { path, text } = draft;
  const [index, milestone] = find(text, id);
  if (line.actual === undefined) return { text, outcomes: [] };
  const { actual } = milestone;
  if (actual === undefined) {
    const key = ['milestones', index, 'actual'];
    const outcomes: Outcome[] = [{ kind: 'stands', path, what: `actual ${line.actual}` }];
    return { text: setValue(text, key, line.actual, { after: BEFORE_ACTUAL }), outcomes };
  }
  const days = [actual.from, actual.to, `${actual.from}/${actual.to}`];
  const agrees = line.actual === 'unknown' || actual.from === null || days.includes(line.actual);
  const why = `${path} says ${id} happened on ${[...new Set([actual.from, actual.to])].join('/')}`;
  return {
    text,
    outcomes: [
      agrees ? { kind: 'stands', path, what: `actual ${line.actual}` } : { kind: 'refused', why },
    ],
  };
}

/** Fields that are set if they are missing, and must agree if they are not. */
function fieldSteps(draft: TimelineDraft, id: string, line: ScheduleLine): TimelineStep {
  const [, { version, tag }] = find(draft.text, id);
  const isNamed = [version, tag].some((name) => plain(name ?? '') === plain(line.version ?? ''));
  const wanted: Readonly<Record<string, string | undefined>> = {
    ...(isNamed ? {} : versionFields(line.version)),
    ends: line.ends,
    condition: line.ifNeeded ? 'if-needed' : undefined,
    outcome: line.outcome,
  };
  const named: Outcome[] =
    isNamed && line.version !== undefined
      ? [{ kind: 'stands', path: draft.path, what: `version ${line.version}` }]
      : [];
  return Object.entries(wanted).reduce<TimelineStep>(
    ({ text, outcomes }, [key, value]) => {
      if (value === undefined) return { text, outcomes };
      const next = setField({ ...draft, text }, id, key, value);
      return { text: next.text, outcomes: [...outcomes, ...next.outcomes] };
    },
    { text: draft.text, outcomes: named },
  );
}

function setField(draft: TimelineDraft, id: string, key: string, value: YamlValue): TimelineStep {
  const { path, text } = draft;
  const [index, milestone] = find(text, id);
  const written: unknown = Object.entries(milestone).find(([name]) => name === key)?.[1];
  const outcomes: Outcome[] = [{ kind: 'stands', path, what: `${key} ${String(value)}` }];
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

/** Tags are written with and without their `v`. */
function plain(value: string): string {
  return squashed(value).replace(/^v(?=\d)/u, '');
}

function versionFields(version: string | undefined): Readonly<Record<string, string>> {
  if (version === undefined) return {};
  const number = version.replace(/^v/u, '');
  return number === version ? { version } : { version: number, tag: version };
}

function find(text: string, id: string): [number, Milestone] {
  const milestones = milestonesIn(text);
  const index = milestones.findIndex((milestone) => milestone.id === id);
  const found = milestones[index];
  if (found === undefined) throw new Error(`there is no milestone ${id}`);
  return [index, found];
}
