import type { KnownIssueState } from '../../domain/known-issue-state.ts';
import type { MilestoneState } from '../../domain/schedule.ts';
import type { SupportState } from '../../domain/support.ts';
import type {
  Advice,
  CriterionState,
  Maturity,
  Severity,
  Status,
} from '../../schema/vocabulary.ts';

/** A word with a tone and a shape: colour is never the only thing that tells marks apart. */
export interface Tag {
  readonly word: string;
  readonly tone: Tone;
  readonly shape: Shape;
}

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'calm';
export type Shape =
  | 'tick'
  | 'cross'
  | 'dot'
  | 'ring'
  | 'dashed'
  | 'half'
  | 'bar'
  | 'diamond'
  | 'triangle'
  | 'square'
  | 'arrow';

export type Marks<Key extends string> = Readonly<Record<Key, readonly [Tone, Shape]>>;

export const STATUS: Marks<Status | 'none'> = {
  ready: ['good', 'tick'],
  undecided: ['warn', 'diamond'],
  deferred: ['calm', 'arrow'],
  none: ['calm', 'dashed'],
};
export const ADVICE: Marks<Advice> = {
  required: ['bad', 'square'],
  recommended: ['warn', 'triangle'],
  optional: ['calm', 'ring'],
  'not-recommended': ['info', 'cross'],
};
export const CRITERION: Marks<CriterionState> = {
  met: ['good', 'tick'],
  unmet: ['bad', 'cross'],
  unknown: ['calm', 'dashed'],
  'not-applicable': ['calm', 'bar'],
};
export const SEVERITY: Marks<Severity> = {
  critical: ['bad', 'square'],
  high: ['bad', 'triangle'],
  medium: ['warn', 'diamond'],
  low: ['calm', 'dot'],
};
export const MATURITY: Marks<Maturity> = {
  stable: ['good', 'dot'],
  preview: ['info', 'half'],
  optional: ['calm', 'ring'],
  experimental: ['warn', 'diamond'],
};
export const MILESTONE: Marks<MilestoneState> = {
  done: ['good', 'tick'],
  next: ['info', 'arrow'],
  upcoming: ['info', 'ring'],
  tentative: ['calm', 'dashed'],
  overdue: ['bad', 'triangle'],
  skipped: ['calm', 'bar'],
  cancelled: ['calm', 'cross'],
  'not-recorded': ['calm', 'half'],
};
export const SUPPORT: Marks<SupportState> = {
  planned: ['info', 'ring'],
  maintained: ['good', 'tick'],
  extended: ['warn', 'half'],
  'end-of-life': ['calm', 'bar'],
  unknown: ['calm', 'dashed'],
};
export const ISSUE: Marks<KnownIssueState['state']> = {
  open: ['warn', 'triangle'],
  fixed: ['good', 'tick'],
  ended: ['calm', 'bar'],
};
