import { itemBody } from './body.ts';
import type { Item } from './model.ts';
import { sentence, nounPhrase } from './prose.ts';
import { randomFor, type Random } from './random.ts';
import type { ReleasePlan } from './shapes.ts';

/** Words that site.yaml of the corpus lists. */
export const AREAS = ['compute', 'network', 'storage', 'identity', 'operations'] as const;
export const CRITERIA = ['works', 'tested', 'documented'] as const;
export const AUDIENCES = ['operator', 'developer'] as const;

/** Kinds of items; most are not removals. */
const KINDS = [
  ...(['feature', 'feature', 'feature', 'feature', 'improvement', 'improvement'] as const),
  ...(['change', 'change', 'fix', 'fix', 'fix', 'fix', 'fix', 'security'] as const),
  ...(['deprecation', 'removal'] as const),
] as const;
const OWNERS = ['team-one', 'team-two', 'team-three'] as const;
const ANSWERS = ['met', 'met', 'met', 'unknown'] as const;
const SINCE = ['rc1', 'rc2', 'ga'] as const;

/** One item in twenty-five is a breaking change; one in twenty is postponed. */
const BREAKS = 25;
const PUT_OFF = 20;

/** One item of one line in four was ported back. */
const PORTED = 4;

/** Returns the item at an index of a release; if it has a body, that links to the next one. */
export function makeItem(seed: number, { plan, at }: { plan: ReleasePlan; at: number }): Item {
  const random = randomFor(seed, plan.index, at);
  const kind = random.pick(KINDS);
  const name = nounPhrase(random);
  const isLine = plan.form === 'line';
  const other = { release: plan.id, item: slugOf((at + 1) % plan.items) };
  const common = {
    slug: slugOf(at),
    form: plan.form,
    area: random.pick(AREAS),
    kind,
    status: random.below(PUT_OFF) === 0 && !isLine ? ('deferred' as const) : ('ready' as const),
    audience: random.pick(AUDIENCES),
    owner: random.pick(OWNERS),
    since: random.pick(SINCE),
    summary: sentence(random),
    criteria: Object.fromEntries(CRITERIA.map((id) => [id, random.pick(ANSWERS)])),
    breaking: kind === 'deprecation' || kind === 'removal' ? breaking(random) : maybe(random),
  };
  if (!isLine)
    return {
      ...common,
      title: `${capital(name)} ${at + 1}`,
      alsoIn: [],
      body: itemBody(random, other),
    };
  const line = `${sentence(random).slice(0, -1)} (#${1000 + plan.index * plan.items + at}).`;
  return { ...common, title: line, alsoIn: portedTo(random, plan), body: [{ paragraph: [line] }] };
}

function portedTo(random: Random, { backport }: ReleasePlan): string[] {
  return backport !== undefined && random.below(PORTED) === 0 ? [backport] : [];
}

function maybe(random: Random): Item['breaking'] {
  return random.below(BREAKS) === 0 ? breaking(random) : undefined;
}

function breaking(random: Random): Item['breaking'] {
  return { impact: sentence(random), action: sentence(random) };
}

function slugOf(at: number): string {
  return `item-${at + 1}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
