import { itemBody } from './body.ts';
import type { Item } from './model.ts';
import { sentence, nounPhrase } from './prose.ts';
import { randomFor, type Random } from './random.ts';

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

/** Returns the item at an index of a release with `count` items; it links to the next one. */
export function makeItem(
  seed: number,
  { index, at, count }: { index: number; at: number; count: number },
): Item {
  const random = randomFor(seed, index, at);
  const kind = random.pick(KINDS);
  const name = nounPhrase(random);
  const other = { release: `r${index + 1}`, item: slugOf((at + 1) % count) };
  return {
    slug: slugOf(at),
    title: `${capital(name)} ${at + 1}`,
    area: random.pick(AREAS),
    kind,
    status: random.below(PUT_OFF) === 0 ? 'deferred' : 'ready',
    audience: random.pick(AUDIENCES),
    owner: random.pick(OWNERS),
    since: random.pick(SINCE),
    summary: sentence(random),
    criteria: Object.fromEntries(CRITERIA.map((id) => [id, random.pick(ANSWERS)])),
    breaking: kind === 'deprecation' || kind === 'removal' ? breaking(random) : maybe(random),
    body: itemBody(random, other),
  };
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
