import type { Advice, Phase } from '../schema/vocabulary.ts';
import type { Release, UpgradeNote } from './catalog.ts';
import { NOW, writtenBy, type Moment } from './moment.ts';

/** The advice and the phase of an upgrade note at a moment. */
export interface NoteState {
  readonly advice: Advice;
  readonly phase: Phase;
}

/** Returns the state of an upgrade note at a moment: its top fields, then each revision up to then. */
export function noteState(release: Release, note: UpgradeNote, moment: Moment = NOW): NoteState {
  return note.revisions.filter(writtenBy(release, moment)).reduce<NoteState>(
    (state, revision) => ({
      advice: revision.advice ?? state.advice,
      phase: revision.phase ?? state.phase,
    }),
    { advice: note.advice, phase: note.phase },
  );
}
