/** The closed lists of words in content files. Areas, criteria and other open lists are in site.yaml. */

export const ITEM_KINDS = [
  'feature',
  'improvement',
  'change',
  'fix',
  'security',
  'deprecation',
  'removal',
  'standard',
  'infrastructure',
  'other',
] as const;
export const STATUSES = ['ready', 'undecided', 'deferred'] as const;
/** Whether a release has an item; derived, never written in the content. */
export const INCLUSIONS = ['included', 'planned', 'unrecorded', 'excluded'] as const;
export const MATURITIES = ['stable', 'preview', 'optional', 'experimental'] as const;
export const CRITERION_STATES = ['met', 'unmet', 'unknown', 'not-applicable'] as const;
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export const ADVICES = ['required', 'recommended', 'optional', 'not-recommended'] as const;
export const NOTE_KINDS = ['step', 'info'] as const;
export const SKIPPING = ['allowed', 'forbidden', 'unknown'] as const;
export const PHASES = ['before', 'during', 'after'] as const;
export const MILESTONE_KINDS = [
  'testing',
  'freeze',
  'alpha',
  'beta',
  'rc',
  'ga',
  'maintenance',
  'eol',
  'other',
] as const;
/** The rules that can block a milestone, for `relnotes gate` and for `gate` in site.yaml. */
export const GATE_RULES = [
  'unmet-criterion',
  'unknown-criterion',
  'undecided',
  'breaking-without-action',
  'note-without-steps',
  'issue-without-workaround',
  'open-ask',
  'attention',
] as const;
/** Severities of a problem code, for `checks` in site.yaml. */
export const SEVERITIES_OF_CHECKS = ['off', 'warn', 'error'] as const;
export const CONDITIONS = ['firm', 'if-needed'] as const;
export const OUTCOMES = ['skipped', 'cancelled'] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type Inclusion = (typeof INCLUSIONS)[number];
export type Maturity = (typeof MATURITIES)[number];
export type CriterionState = (typeof CRITERION_STATES)[number];
export type CheckSeverity = (typeof SEVERITIES_OF_CHECKS)[number];
export type Severity = (typeof SEVERITIES)[number];
export type Advice = (typeof ADVICES)[number];
export type NoteKind = (typeof NOTE_KINDS)[number];
export type Skipping = (typeof SKIPPING)[number];
export type Phase = (typeof PHASES)[number];
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];
