import type { Release } from '../../domain/catalog.ts';
import type { ItemState } from '../../domain/item-state.ts';
import { editFrontMatter } from '../../edits/front-matter.ts';
import { itemSchema, type ItemFields } from '../../schema/item.ts';
import type { MinutesFact, FactOutcome } from './facts.ts';
import { frontMatterOf, readFields } from './read-yaml.ts';

/** The file of an item while facts are merged into it. */
export interface ItemDraft {
  readonly path: string;
  readonly text: string;
  readonly fields: ItemFields;
  readonly release: Release;
  /** The state of the item on the day of the meeting, without the minutes. */
  readonly current: ItemState | undefined;
  readonly date: string;
  readonly meeting: string;
}

/** A draft after a merge, with the outcome of each fact. */
export interface ItemMergeResult {
  readonly draft: ItemDraft;
  readonly outcomes: ReadonlyMap<MinutesFact, FactOutcome>;
}

/** Fields in the order of the schema, which determines where a new field is inserted. */
const FIELD_ORDER = Object.keys(itemSchema.shape);

/** Returns the position of a new key: after the keys that precede it in the schema, as a block. */
export function keyPosition(key: string) {
  return { after: FIELD_ORDER.slice(0, FIELD_ORDER.indexOf(key)), block: true };
}

/** Edits the front matter of a draft. */
export function editDraft(draft: ItemDraft, edit: (yaml: string) => string): ItemDraft {
  const text = editFrontMatter(draft.text, edit);
  return { ...draft, text, fields: readFields(itemSchema, frontMatterOf(text)) };
}

/** Applies a merge step to one fact after the other. */
export function applyFacts<F extends MinutesFact>(
  start: ItemDraft,
  facts: readonly F[],
  step: (draft: ItemDraft, fact: F) => { draft: ItemDraft; outcome: FactOutcome | undefined },
): ItemMergeResult {
  const outcomes = new Map<MinutesFact, FactOutcome>();
  let draft = start;
  for (const fact of facts) {
    const next = step(draft, fact);
    draft = next.draft;
    if (next.outcome !== undefined) outcomes.set(fact, next.outcome);
  }
  return { draft, outcomes };
}
