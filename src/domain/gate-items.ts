import type { Answer } from '../schema/answer.ts';
import type { Status } from '../schema/vocabulary.ts';
import type { Catalog, Item, Release } from './catalog.ts';
import type { ItemState } from './item-state.ts';
import { cutOff, milestoneIndex } from './milestone-order.ts';
import type { Moment } from './moment.ts';
import type { Obstacle } from './obstacle.ts';
import { openAsks, readinessRow, type ReadinessRow } from './readiness.ts';

type MilestoneMoment = Extract<Moment, { at: 'milestone' }>;

/** Returns the obstacles of all rules that an item puts before a milestone; none if it is deferred. */
export function itemObstacles(
  catalog: Catalog,
  release: Release,
  item: Item,
  moment: MilestoneMoment,
): Obstacle[] {
  const row = readinessRow(catalog, release, item, moment);
  if (row.state.status === 'deferred') return [];
  return [
    ...answerObstacles(row),
    ...decisionObstacles(item, row.state),
    ...actionObstacles(item),
    ...askObstacles(release, item, moment),
    ...attentionObstacles(item, row.state),
  ];
}

/** Checks all criteria of a ready item, and of a ready part those that it answers itself. */
function answerObstacles({ item, state, answers }: ReadinessRow): Obstacle[] {
  const own = state.status === 'ready' ? answers : [];
  const ofParts = state.parts
    .filter((part) => part.status === 'ready')
    .flatMap(({ id, criteria }) => unsettled(item, id, answersIn(criteria)));
  return [...unsettled(item, undefined, own), ...ofParts];
}

function answersIn(criteria: Readonly<Record<string, Answer>>): ReadinessRow['answers'] {
  return Object.entries(criteria).map(([criterion, answer]) => ({ criterion, answer }));
}

function unsettled(
  item: Item,
  part: string | undefined,
  answers: ReadinessRow['answers'],
): Obstacle[] {
  const rules = [
    ['unmet', 'unmet-criterion'],
    ['unknown', 'unknown-criterion'],
  ] as const;
  return rules.flatMap(([state, rule]) => {
    const criteria = answers
      .filter(({ answer }) => answer.state === state)
      .map(({ criterion }) => criterion);
    return criteria.length === 0 ? [] : [{ rule, on: item, criteria, part }];
  });
}

/** An item without a status counts as undecided, too. */
function decisionObstacles(item: Item, { status, parts }: ItemState): Obstacle[] {
  const undecided = (part: string | undefined): Obstacle => ({
    rule: 'undecided',
    on: item,
    part,
  });
  const open: readonly (Status | undefined)[] = ['undecided', undefined];
  return [
    ...(open.includes(status) ? [undecided(undefined)] : []),
    ...parts.filter((part) => part.status === 'undecided').map((part) => undecided(part.id)),
  ];
}

function actionObstacles(item: Item): Obstacle[] {
  const needs = item.breaking || item.kind === 'deprecation' || item.kind === 'removal';
  return needs && item.action === undefined ? [{ rule: 'breaking-without-action', on: item }] : [];
}

/** Counts asks made by the milestone that are still open today: the day of completion is often missing. */
function askObstacles(release: Release, item: Item, moment: MilestoneMoment): Obstacle[] {
  const limit = cutOff(release, milestoneIndex(release, moment.id));
  return openAsks(item)
    .filter(({ ask }) => ask.on === undefined || limit === undefined || ask.on <= limit)
    .map(({ ask }) => ({ rule: 'open-ask', on: item, ask }));
}

function attentionObstacles(item: Item, { attention }: ItemState): Obstacle[] {
  return attention === undefined ? [] : [{ rule: 'attention', on: item, reason: attention }];
}
