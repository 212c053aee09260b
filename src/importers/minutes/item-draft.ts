import type { Release } from '../../domain/catalog.ts';
import type { ItemState } from '../../domain/item-state.ts';
import { editFrontMatter } from '../../edits/front-matter.ts';
import { itemSchema, type ItemFields } from '../../schema/item.ts';
import type { Fact, Outcome } from './facts.ts';
import { frontMatterOf, readFields } from './read-yaml.ts';

/** An item's file on its way, with what is needed to judge a fact. */
export interface ItemDraft {
  readonly path: string;
  readonly text: string;
  readonly fields: ItemFields;
  readonly release: Release;
  /** The item as it stood at the end of the meeting's day, before the minutes. */
  readonly current: ItemState | undefined;
  readonly date: string;
  readonly meeting: string;
}

/** A draft after facts, and what became of each. */
export interface ItemStep {
  readonly draft: ItemDraft;
  readonly outcomes: ReadonlyMap<Fact, Outcome>;
}

/** Fields in the order of the schema, for the place of one that is new. */
const ORDER = Object.keys(itemSchema.shape);

/** Where a key of an item goes: after those that come before it in the schema, on lines of its own. */
export function placeOf(key: string) {
  return { after: ORDER.slice(0, ORDER.indexOf(key)), block: true };
}

/** The draft with its YAML edited. */
export function edited(draft: ItemDraft, edit: (yaml: string) => string): ItemDraft {
  const text = editFrontMatter(draft.text, edit);
  return { ...draft, text, fields: readFields(itemSchema, frontMatterOf(text)) };
}

/** Applies a step to facts one after the other. */
export function eachFact<F extends Fact>(
  start: ItemDraft,
  facts: readonly F[],
  step: (draft: ItemDraft, fact: F) => { draft: ItemDraft; outcome: Outcome | undefined },
): ItemStep {
  const outcomes = new Map<Fact, Outcome>();
  let draft = start;
  for (const fact of facts) {
    const next = step(draft, fact);
    draft = next.draft;
    if (next.outcome !== undefined) outcomes.set(fact, next.outcome);
  }
  return { draft, outcomes };
}
