import { appendEntry } from '../../edits/yaml-edit.ts';
import type { Fact, FactOf } from './facts.ts';
import { edited, eachFact, placeOf, type ItemDraft, type ItemStep } from './item-draft.ts';
import { mergeAsks } from './merge-ask.ts';
import { mergeOutcome, mergeQuestions } from './merge-decision.ts';
import { mergeHistory } from './merge-history.ts';
import { mergeDeferral, mergeLink } from './merge-link.ts';

/** Writes into an item's file what the minutes say of it. What contradicts the file is refused. */
export function mergeItem(start: ItemDraft, found: readonly Fact[]): ItemStep {
  const facts = found.filter(hasWords);
  const withParts = addParts(start, facts);
  const steps: ((draft: ItemDraft) => ItemStep)[] = [
    (draft) => mergeHistory(draft, facts),
    (draft) => eachFact(draft, only(facts, 'deferred-to'), mergeDeferral),
    (draft) => eachFact(draft, only(facts, 'link'), mergeLink),
    (draft) => mergeAsks(draft, only(facts, 'ask')),
    (draft) => mergeQuestions(draft, only(facts, 'question')),
    (draft) => eachFact(draft, only(facts, 'outcome'), mergeOutcome),
  ];
  return steps.reduce<ItemStep>(
    ({ draft, outcomes }, step) => {
      const next = step(draft);
      return { draft: next.draft, outcomes: new Map([...outcomes, ...next.outcomes]) };
    },
    { draft: withParts, outcomes: new Map() },
  );
}

/** A name and a sign alone ask for nothing and decide nothing: their line is tied to its item, and no more. */
function hasWords(fact: Fact): boolean {
  if (fact.kind === 'ask') return fact.what !== '';
  return fact.kind === 'question' || fact.kind === 'outcome' ? fact.text !== '' : true;
}

/** Declares the parts that the facts name and the item does not have. */
function addParts(start: ItemDraft, facts: readonly Fact[]): ItemDraft {
  return facts.reduce((draft, { part }) => {
    if (part === undefined || draft.fields.parts.some(({ id }) => id === part.id)) return draft;
    const value = { id: part.id, title: part.title };
    return edited(draft, (yaml) => appendEntry(yaml, ['parts'], value, placeOf('parts')));
  }, start);
}

function only<K extends Fact['kind']>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}
