import type { Advice, Phase } from '../schema/vocabulary.ts';
import type { Release, UpgradeNote } from './catalog.ts';
import { NOW, writtenBy, type Moment } from './moment.ts';

export interface NoteState {
  readonly advice: Advice;
  readonly phase: Phase;
}

/** A note's advice and phase at a moment: what it began with, then each revision written by then. */
export function noteState(release: Release, note: UpgradeNote, moment: Moment = NOW): NoteState {
  return note.revisions.filter(writtenBy(release, moment)).reduce<NoteState>(
    (state, revision) => ({
      advice: revision.advice ?? state.advice,
      phase: revision.phase ?? state.phase,
    }),
    { advice: note.advice, phase: note.phase },
  );
}
