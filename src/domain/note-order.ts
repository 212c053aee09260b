import { PHASES, type Phase } from '../schema/vocabulary.ts';
import type { NoteState } from './note-state.ts';

/** Notes as operators need them: the steps in the order of execution, and apart from them what is only to be known. */
export interface OrderedNotes<Entry> {
  /** Phases without steps are left out. */
  readonly phases: readonly { readonly phase: Phase; readonly steps: readonly Entry[] }[];
  readonly information: readonly Entry[];
}

/**
 * Groups notes by phase, and information apart. Within a phase the notes stay in their order, which is that of the
 * catalog: by `order`, then by file name. Their advice never changes the order.
 */
export function orderNotes<Entry>(
  notes: readonly Entry[],
  stateOf: (note: Entry) => NoteState,
): OrderedNotes<Entry> {
  const known = notes.map((note) => ({ note, state: stateOf(note) }));
  const steps = Map.groupBy(
    known.filter(({ state }) => state.kind === 'step'),
    ({ state }) => state.phase,
  );
  return {
    phases: PHASES.map((phase) => ({
      phase,
      steps: (steps.get(phase) ?? []).map(({ note }) => note),
    })).filter(({ steps: own }) => own.length > 0),
    information: byPhase(known.filter(({ state }) => state.kind === 'info')),
  };
}

/** Returns notes in the order of execution, steps and information together. */
export function inExecutionOrder<Entry>(
  notes: readonly Entry[],
  stateOf: (note: Entry) => NoteState,
): Entry[] {
  return byPhase(notes.map((note) => ({ note, state: stateOf(note) })));
}

function byPhase<Entry>(
  known: readonly { readonly note: Entry; readonly state: NoteState }[],
): Entry[] {
  const rank = ({ state }: { readonly state: NoteState }) => PHASES.indexOf(state.phase);
  return known.toSorted((a, b) => rank(a) - rank(b)).map(({ note }) => note);
}
