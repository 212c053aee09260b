import { TODAY, type Issue, type Milestone, type Note, type Release } from './model.ts';
import { makeItem } from './item.ts';
import { sentence, sentences, nounPhrase } from './prose.ts';
import { randomFor, type Random } from './random.ts';
import type { ReleasePlan } from './shapes.ts';

const DAY_MS = 86_400_000;

const NOTES = 5;
const ISSUES = 3;
const ADVICES = ['required', 'recommended', 'optional'] as const;
const PHASES = ['before', 'during', 'after'] as const;
const SEVERITIES = ['low', 'medium', 'high'] as const;

/** Returns a planned release with its items. */
export function makeRelease(seed: number, plan: ReleasePlan): Release {
  const { index, id, title, version, product, previous, items: count } = plan;
  const random = randomFor(seed, index);
  return {
    ...{ id, title, version: `${version}.0`, product, previous },
    summary: sentence(random),
    overview: [{ paragraph: [sentences(random, 60)] }, { paragraph: [sentences(random, 40)] }],
    milestones: milestones(version, plan.age),
    items: Array.from({ length: count }, (_, at) => makeItem(seed, { plan, at })),
    notes: Array.from({ length: NOTES }, (_, at) => makeNote(random, at)),
    issues: Array.from({ length: ISSUES }, (_, at) => makeIssue(random, at, `${version}.1`)),
  };
}

/** Returns two candidates, GA and a maintenance release; GA is `age` days before the day of the build. */
function milestones(version: string, age: number): Milestone[] {
  const made = (id: string, kind: Milestone['kind'], days: number, own?: string): Milestone => ({
    id,
    kind,
    version: own,
    planned: daysAgo(days + 1),
    actual: daysAgo(days),
  });
  return [
    made('testing', 'testing', age + 40),
    made('rc1', 'rc', age + 28),
    made('rc2', 'rc', age + 14),
    made('ga', 'ga', age),
    made(`${version}.1`, 'maintenance', age - 10, `${version}.1`),
  ];
}

function daysAgo(days: number): string {
  return new Date(Date.parse(TODAY) - days * DAY_MS).toISOString().slice(0, 10);
}

function makeNote(random: Random, at: number): Note {
  const steps = Array.from({ length: 4 }, () => sentence(random));
  return {
    slug: `note-${at + 1}`,
    title: `Prepare the ${nounPhrase(random)}`,
    advice: ADVICES[at % ADVICES.length] ?? 'optional',
    phase: PHASES[at % PHASES.length] ?? 'during',
    body: [
      { paragraph: [sentence(random)] },
      { list: steps, ordered: true },
      { code: ['systemctl stop proxy', 'systemctl start proxy'], language: 'bash' },
    ],
  };
}

function makeIssue(random: Random, at: number, next: string): Issue {
  return {
    slug: `issue-${at + 1}`,
    title: `The ${nounPhrase(random)} is left behind`,
    severity: SEVERITIES[at % SEVERITIES.length] ?? 'low',
    fixedIn: at === 0 ? undefined : next,
    workaround: sentence(random),
    body: [{ paragraph: [sentences(random, 40)] }],
  };
}
