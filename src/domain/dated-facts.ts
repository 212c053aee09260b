import type { Ask, Decision } from '../schema/ask.ts';
import type { ItemFields } from '../schema/item.ts';
import type { MilestoneFields } from '../schema/timeline.ts';
import { doneDay } from './entry-on.ts';

/** The kinds of facts that count from their day on. */
export type FactKind =
  | 'ask'
  | 'artefact'
  | 'change'
  | 'decision'
  | 'done'
  | 'history'
  | 'meeting'
  | 'milestone'
  | 'plan'
  | 'published'
  | 'question'
  | 'revision'
  | 'withdrawal';

/** A day in an entry from which a fact counts. */
export interface DatedFact {
  readonly kind: FactKind;
  /** Of the field that holds the day. */
  readonly path: readonly PropertyKey[];
  readonly day: string;
}

type Path = DatedFact['path'];

/** The fields of an entry that may hold a dated fact at its top, whatever its kind. */
export interface EntryFields {
  readonly updated?: string | undefined;
  readonly withdrawn?: { readonly on?: string | undefined } | undefined;
  readonly published?: string | undefined;
  readonly date?: string | undefined;
}

/** Returns the dated facts at the top of an entry of any kind. */
export function factsAtTop(fields: EntryFields, path: Path = []): DatedFact[] {
  const { updated, withdrawn, published, date } = fields;
  return [
    ...fact('change', [...path, 'updated'], updated),
    ...fact('withdrawal', [...path, 'withdrawn', 'on'], withdrawn?.on),
    ...fact('published', [...path, 'published'], published),
    ...fact('meeting', [...path, 'date'], date),
  ];
}

/** Returns the dated facts of a list of history entries or revisions, without those of a milestone. */
export function factsOfChanges(
  kind: 'history' | 'revision',
  changes: readonly { readonly on?: string | undefined }[],
): DatedFact[] {
  const name = kind === 'history' ? 'history' : 'revisions';
  return changes.flatMap(({ on }, index) => fact(kind, [name, index, 'on'], on));
}

/** Returns the dated facts of a milestone. */
export function factsOfMilestone(milestone: MilestoneFields, path: Path): DatedFact[] {
  const { plans, actual, artefacts } = milestone;
  return [
    ...factsAtTop(milestone, path),
    ...plans.flatMap(({ set }, index) => fact('plan', [...path, 'plans', index, 'set'], set)),
    ...fact('milestone', [...path, 'actual'], actual?.to ?? undefined),
    ...artefacts.flatMap(({ date }, index) =>
      fact('artefact', [...path, 'artefacts', index, 'date'], date),
    ),
  ];
}

/** Returns the dated facts of an item, without those of its history. */
export function factsOfItem({ asks, decisions, parts }: ItemFields): DatedFact[] {
  return [
    ...factsOfAsks(asks, ['asks']),
    ...parts.flatMap((part, index) => factsOfAsks(part.asks, ['parts', index, 'asks'])),
    ...decisions.flatMap(factsOfDecision),
  ];
}

function factsOfAsks(asks: readonly Ask[], path: Path): DatedFact[] {
  return asks.flatMap((ask, index) => [
    ...fact('ask', [...path, index, 'on'], ask.on),
    ...fact('done', [...path, index, 'done'], doneDay(ask)),
  ]);
}

function factsOfDecision({ on, decided }: Decision, index: number): DatedFact[] {
  return [
    ...fact('question', ['decisions', index, 'on'], on),
    ...fact('decision', ['decisions', index, 'decided'], decided),
  ];
}

function fact(kind: FactKind, path: Path, day: string | undefined): DatedFact[] {
  return day === undefined ? [] : [{ kind, path, day }];
}
