import { formatProblem, type Problem } from '../../catalog/problem.ts';
import type { Release } from '../../domain/catalog.ts';
import type { GateResult } from '../../domain/gate.ts';
import { dayOf } from '../../domain/milestone-order.ts';
import type { Obstacle } from '../../domain/obstacle.ts';
import { happened } from '../../domain/schedule.ts';
import { counted } from '../shared/text.ts';

/** What a printer of a gate's answer is given. */
export interface GateReport extends GateResult {
  readonly release: Release;
  /** Errors of the content that no obstacle tells. */
  readonly errors: readonly Problem[];
  /** The content folder as the person gave it. */
  readonly content: string;
  readonly today: string;
}

/** A fact and the next step. */
interface Words {
  readonly fact: string;
  readonly step: string;
}

/** One line an obstacle, then the answer. */
export function gateAsText(report: GateReport): string {
  const { content, errors, obstacles } = report;
  const lines = obstacles.map((obstacle) => {
    const { fact, step } = wordsOf(obstacle);
    return `${content}/${obstacle.on.path} ${obstacle.rule}: ${fact}. ${step}`;
  });
  const broken = errors.map((found) => formatProblem(found, content));
  return [...broken, ...lines, verdict(report), ''].join('\n');
}

/** The same for a program. */
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
      ...wordsOf(obstacle),
    })),
    errors,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function verdict({ release, milestone, rules, obstacles, errors, today }: GateReport): string {
  const name = `${milestone.title} of ${release.id}`;
  const found = obstacles.length + errors.length;
  const out = happened(milestone, today);
  if (found > 0) {
    const stood = out ? 'is out already; in its way stood' : 'may not go out; in its way stand';
    return `${name} ${stood} ${counted(found, 'thing')}.`;
  }
  if (rules.length === 0) {
    const add = `site.yaml can name some: gate: { ${milestone.kind}: [undecided] }`;
    return `${name} may go out: no rule stops a milestone of kind ${milestone.kind}. ${add}.`;
  }
  const asked = `nothing stands in its way (${rules.join(', ')})`;
  return out ? `${name} is out already; ${asked}.` : `${name} may go out: ${asked}.`;
}

function wordsOf(obstacle: Obstacle): Words {
  switch (obstacle.rule) {
    case 'unmet-criterion':
      return {
        fact: `${subject(obstacle)} is ready, but unmet: ${obstacle.criteria.join(', ')}`,
        step: 'See to it, or take the status back.',
      };
    case 'unknown-criterion':
      return {
        fact: `${subject(obstacle)} is ready, but unanswered: ${obstacle.criteria.join(', ')}`,
        step: 'Answer: met, unmet or not-applicable.',
      };
    case 'undecided':
      return {
        fact: `${subject(obstacle)} is not decided`,
        step: 'Set its status: ready or deferred.',
      };
    case 'breaking-without-action':
      return {
        fact: `${WHAT[obstacle.on.kind] ?? 'a breaking change'} has no action`,
        step: ACTION,
      };
    case 'note-without-steps':
      return { fact: 'the upgrade note has no steps', step: 'Write them below the front matter.' };
    case 'issue-without-workaround':
      return {
        fact: 'the known issue has neither a workaround nor a tracker',
        step: 'Add workaround: what helps, or tracker: the address where it is followed.',
      };
    case 'open-ask':
      return {
        fact: `${obstacle.ask.of ?? 'nobody yet'} is asked: ${plain(obstacle.ask.what)}`,
        step: 'Settle it, then add done.',
      };
    case 'attention':
      return {
        fact: `it needs a person: ${plain(obstacle.reason)}`,
        step: 'See to it, then end it with attention: none in the history.',
      };
  }
}

const ACTION = 'Add action: what to do about it.';
const WHAT: Readonly<Partial<Record<string, string>>> = {
  deprecation: 'a deprecation',
  removal: 'a removal',
};

function subject({ part }: { readonly part: string | undefined }): string {
  return part === undefined ? 'the item' : `the part "${part}"`;
}

/** A writer's sentence inside one of ours: on one line, without its full stop. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replace(/\.$/u, '');
}
