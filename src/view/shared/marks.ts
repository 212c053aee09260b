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

/** A mark: a word with a tone and a shape, so that colour is never the only difference. */
export interface Tag {
  readonly word: string;
  readonly tone: Tone;
  readonly shape: MarkShape;
}

/** A mark, and how many entries have it. */
export interface CountedTag {
  readonly n: number;
  readonly tag: Tag;
}

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'calm';
export type MarkShape =
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

export type TagStyles<Key extends string> = Readonly<Record<Key, readonly [Tone, MarkShape]>>;

export const STATUS: TagStyles<Status | 'none'> = {
  ready: ['good', 'tick'],
  undecided: ['warn', 'diamond'],
  deferred: ['calm', 'arrow'],
  none: ['calm', 'dashed'],
};
export const ADVICE: TagStyles<Advice> = {
  required: ['bad', 'square'],
  recommended: ['warn', 'triangle'],
  optional: ['calm', 'ring'],
  'not-recommended': ['info', 'cross'],
};
/** The mark of an upgrade note that is only to be known. */
export const INFORMATION: TagStyles<'info'>['info'] = ['info', 'dot'];
export const CRITERION: TagStyles<CriterionState> = {
  met: ['good', 'tick'],
  unmet: ['bad', 'cross'],
  unknown: ['calm', 'dashed'],
  'not-applicable': ['calm', 'bar'],
};
export const SEVERITY: TagStyles<Severity> = {
  critical: ['bad', 'square'],
  high: ['bad', 'triangle'],
  medium: ['warn', 'diamond'],
  low: ['calm', 'dot'],
};
export const MATURITY: TagStyles<Maturity> = {
  stable: ['good', 'dot'],
  preview: ['info', 'half'],
  optional: ['calm', 'ring'],
  experimental: ['warn', 'diamond'],
};
export const MILESTONE: TagStyles<MilestoneState> = {
  done: ['good', 'tick'],
  withdrawn: ['bad', 'square'],
  next: ['info', 'arrow'],
  upcoming: ['info', 'ring'],
  tentative: ['calm', 'dashed'],
  overdue: ['bad', 'triangle'],
  skipped: ['calm', 'bar'],
  cancelled: ['calm', 'cross'],
  'not-recorded': ['calm', 'half'],
};
export const SUPPORT: TagStyles<SupportState> = {
  planned: ['info', 'ring'],
  maintained: ['good', 'tick'],
  extended: ['warn', 'half'],
  'end-of-life': ['calm', 'bar'],
  withdrawn: ['bad', 'cross'],
  unknown: ['calm', 'dashed'],
};
export const ISSUE: TagStyles<KnownIssueState['state']> = {
  open: ['warn', 'triangle'],
  fixed: ['good', 'tick'],
  ended: ['calm', 'bar'],
  unknown: ['calm', 'dashed'],
};
