import { formatProblem, type Problem } from '../../catalog/problem.ts';
import type { Release } from '../../domain/catalog.ts';
import type { GateResult } from '../../domain/gate.ts';
import { dayOf } from '../../domain/milestone-order.ts';
import type { Obstacle } from '../../domain/obstacle.ts';
import { happened } from '../../domain/publication.ts';
import { counted } from '../shared/text.ts';
import { jsonText } from '../../lib/characters.ts';

/** The input of the functions that format the result of a gate. */
export interface GateReport extends GateResult {
  readonly release: Release;
  /** Errors in the content that no obstacle reports. */
  readonly errors: readonly Problem[];
  /** The content folder as given on the command line. */
  readonly content: string;
  readonly today: string;
}

/** The fact and the next step of an obstacle. */
interface ObstacleText {
  readonly fact: string;
  readonly step: string;
}

/** Formats one line for each obstacle, then the verdict. */
export function gateAsText(report: GateReport): string {
  const { content, errors, obstacles } = report;
  const lines = obstacles.map((obstacle) => {
    const { fact, step } = obstacleText(obstacle);
    return `${content}/${obstacle.on.path} ${obstacle.rule}: ${fact}. ${step}`;
  });
  const broken = errors.map((found) => formatProblem(found, content));
  return [...broken, ...lines, verdict(report), ''].join('\n');
}

/** Formats the result of a gate as JSON. */
export function gateAsJson(report: GateReport): string {
  const { release, milestone, rules, obstacles, errors, today } = report;
  const data = {
    release: release.id,
    milestone: milestone.id,
    kind: milestone.kind,
    day: dayOf(milestone) ?? null,
    out: happened(milestone, today),
    passes: obstacles.length + errors.length === 0,
    rules,
    obstacles: obstacles.map((obstacle) => ({
      rule: obstacle.rule,
      file: obstacle.on.path,
      title: obstacle.on.title,
      ...obstacleText(obstacle),
    })),
    errors,
  };
  return jsonText(data);
}

function verdict({ release, milestone, rules, obstacles, errors, today }: GateReport): string {
  const name = `${milestone.title} of ${release.id}`;
  const found = obstacles.length + errors.length;
  const out = happened(milestone, today);
  if (found > 0) {
    const obstacleCount = counted(found, 'obstacle');
    return out
      ? `${name} is already out, with ${obstacleCount}.`
      : `${name} may not go out: ${obstacleCount}.`;
  }
  if (rules.length === 0) {
    const step = `Add rules in site.yaml, such as gate: { ${milestone.kind}: [undecided] }`;
    return `${name} may go out: no rule applies to milestones of kind ${milestone.kind}. ${step}.`;
  }
  const checked = `no obstacles (${rules.join(', ')})`;
  return out ? `${name} is already out: ${checked}.` : `${name} may go out: ${checked}.`;
}

function obstacleText(obstacle: Obstacle): ObstacleText {
  switch (obstacle.rule) {
    case 'unmet-criterion':
      return {
        fact: `${subject(obstacle)} is ready, but unmet: ${obstacle.criteria.join(', ')}`,
        step: 'Meet the criterion, or change the status.',
      };
    case 'unknown-criterion':
      return {
        fact: `${subject(obstacle)} is ready, but unanswered: ${obstacle.criteria.join(', ')}`,
        step: 'Set the answer: met, unmet or not-applicable.',
      };
    case 'undecided':
      return {
        fact: `${subject(obstacle)} is not decided`,
        step: 'Set its status: ready or deferred.',
      };
    case 'breaking-without-action':
      return {
        fact: `${KIND_NAMES[obstacle.on.kind] ?? 'a breaking change'} has no action`,
        step: ACTION,
      };
    case 'note-without-steps':
      return { fact: 'the upgrade note has no steps', step: 'Write them below the front matter.' };
    case 'issue-without-workaround':
      return {
        fact: 'the known issue has neither a workaround nor a tracker',
        step: 'Add a workaround, or the address of the issue as tracker.',
      };
    case 'open-ask':
      return {
        fact: `${askName(obstacle.ask.of)}: ${plain(obstacle.ask.what)}`,
        step: 'Settle it, then add done.',
      };
    case 'attention':
      return {
        fact: `the item needs attention: ${plain(obstacle.reason)}`,
        step: 'Resolve it, then set attention: none in the history.',
      };
  }
}

const ACTION = 'Add an action: what readers have to do.';
const KIND_NAMES: Readonly<Partial<Record<string, string>>> = {
  deprecation: 'a deprecation',
  removal: 'a removal',
};

function askName(person: string | undefined): string {
  return person === undefined ? 'unassigned ask' : `open ask of ${person}`;
}

function subject({ part }: { readonly part: string | undefined }): string {
  return part === undefined ? 'the item' : `the part "${part}"`;
}

/** Prepares a writer's sentence for use inside a message: on one line, without its full stop. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replace(/\.$/u, '');
}
