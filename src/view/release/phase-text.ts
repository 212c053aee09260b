import type { SupportPhase } from '../../domain/support-phases.ts';
import type { ViewContext } from '../context.ts';
import type { DayLength, When } from '../shared/format.ts';
import { localText } from '../shared/labels.ts';
import { spanText } from '../shared/plan-text.ts';

/** A phase of support with its end; undefined while that is to be decided. */
export interface PhaseText {
  readonly title: string;
  readonly until: When | undefined;
}

/** Returns a phase of support in words. */
export function phaseText(
  { title, end }: SupportPhase,
  context: ViewContext,
  length: DayLength = 'short',
): PhaseText {
  return {
    title: localText(title, context),
    until: end === undefined ? undefined : spanText(end, context, length),
  };
}

/** Returns `Security fixes until 31 March 2026`; only the title while the end is to be decided. */
export function phaseSentence(
  phase: SupportPhase,
  context: ViewContext,
  length: DayLength = 'short',
): string {
  const { title, until } = phaseText(phase, context, length);
  return until === undefined ? title : context.words.releases.phaseUntil(title, until.text);
}
