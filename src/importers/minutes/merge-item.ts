import { appendEntry } from '../../edits/yaml-edit.ts';
import type { MinutesFact, MinutesFactOf } from './facts.ts';
import {
  editDraft,
  applyFacts,
  keyPosition,
  type ItemDraft,
  type ItemMergeResult,
} from './item-draft.ts';
import { mergeAsks } from './merge-ask.ts';
import { mergeOutcome, mergeQuestions } from './merge-decision.ts';
import { mergeHistory } from './merge-history.ts';
import { mergeDeferral, mergeLink, mergeOwner } from './merge-link.ts';

/** Merges facts into the file of an item. Refuses facts that contradict the file. */
export function mergeItem(start: ItemDraft, found: readonly MinutesFact[]): ItemMergeResult {
  const facts = found.filter(hasContent);
  const withParts = addParts(start, facts);
  const steps: ((draft: ItemDraft) => ItemMergeResult)[] = [
    (draft) => mergeHistory(draft, facts),
    (draft) => applyFacts(draft, factsOfKind(facts, 'deferred-to'), mergeDeferral),
    (draft) => applyFacts(draft, factsOfKind(facts, 'owner'), mergeOwner),
    (draft) => applyFacts(draft, factsOfKind(facts, 'link'), mergeLink),
    (draft) => mergeAsks(draft, factsOfKind(facts, 'ask')),
    (draft) => mergeQuestions(draft, factsOfKind(facts, 'question')),
    (draft) => applyFacts(draft, factsOfKind(facts, 'outcome'), mergeOutcome),
  ];
  return steps.reduce<ItemMergeResult>(
    ({ draft, outcomes }, step) => {
      const next = step(draft);
      return { draft: next.draft, outcomes: new Map([...outcomes, ...next.outcomes]) };
    },
    { draft: withParts, outcomes: new Map() },
  );
}

/** Checks that an ask, a question or an outcome has a text; otherwise its line only mentions the item. */
function hasContent(fact: MinutesFact): boolean {
  if (fact.kind === 'ask') return fact.what !== '';
  return fact.kind === 'question' || fact.kind === 'outcome' ? fact.text !== '' : true;
}

/** Adds the parts that facts mention and the item does not have. */
function addParts(start: ItemDraft, facts: readonly MinutesFact[]): ItemDraft {
  return facts.reduce((draft, { part }) => {
    if (part === undefined || draft.fields.parts.some(({ id }) => id === part.id)) return draft;
    const value = { id: part.id, title: part.title };
    return editDraft(draft, (yaml) => appendEntry(yaml, ['parts'], value, keyPosition('parts')));
  }, start);
}

function factsOfKind<K extends MinutesFact['kind']>(
  facts: readonly MinutesFact[],
  kind: K,
): MinutesFactOf<K>[] {
  return facts.filter((fact): fact is MinutesFactOf<K> => fact.kind === kind);
}
