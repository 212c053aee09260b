import type { NoteState } from '../../domain/note-state.ts';
import { ADVICES } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { adviceTag } from './labels.ts';
import { INFORMATION, type CountedTag, type Tag } from './marks.ts';

/** Returns the mark of an upgrade note: its advice, or that it is information. */
export function noteTag({ kind, advice }: NoteState, context: ViewContext): Tag {
  if (kind === 'step' || advice === 'not-recommended') return adviceTag(advice, context);
  return informationTag(context);
}

function informationTag({ words }: ViewContext): Tag {
  const [tone, shape] = INFORMATION;
  return { word: words.upgradeNotes.information, tone, shape };
}

/** Counts upgrade notes by their marks: the steps by advice, information last. */
export function countNotes(context: ViewContext, states: readonly NoteState[]): CountedTag[] {
  const counts = new Map<string, number>();
  for (const state of states) {
    const { word } = noteTag(state, context);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...ADVICES.map((advice) => adviceTag(advice, context)), informationTag(context)]
    .map((one) => ({ n: counts.get(one.word) ?? 0, tag: one }))
    .filter(({ n }) => n > 0);
}
