import type { Advice, NoteKind, Phase } from '../schema/vocabulary.ts';
import type { Release, UpgradeNote } from './catalog.ts';
import { NOW, writtenBy, type Moment } from './moment.ts';

/** The state of an upgrade note at a moment. */
export interface NoteState {
  /** Something to do, or something to know: a note that is not recommended is never to be done. */
  readonly kind: NoteKind;
  readonly advice: Advice;
  readonly phase: Phase;
}

/** Returns the state of an upgrade note at a moment: its top fields, then each revision up to then. */
export function noteState(release: Release, note: UpgradeNote, moment: Moment = NOW): NoteState {
  const { advice, phase } = note.revisions
    .filter(writtenBy(release, moment))
    .reduce<Pick<NoteState, 'advice' | 'phase'>>(
      (state, revision) => ({
        advice: revision.advice ?? state.advice,
        phase: revision.phase ?? state.phase,
      }),
      { advice: note.advice, phase: note.phase },
    );
  return { kind: advice === 'not-recommended' ? 'info' : note.kind, advice, phase };
}
