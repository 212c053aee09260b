import type { PullRequests } from '../../schema/pull-requests.ts';
import type { ChangedFiles } from './changed-files.ts';

/**
 * The outcome for a pull request: an entry is missing; it has one; it changes no program file; a label or a trailer
 * says that it needs none; site.yaml asks for none.
 */
export type Verdict = 'missing' | 'noted' | 'no-program-change' | 'skipped' | 'off';

/** A verdict, and the label that led to it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly label: string | undefined;
}

/** Judges a pull request by the rule of site.yaml, its files and its labels. */
export function judge(
  { require, skip_label }: PullRequests,
  { program, excused, entries }: ChangedFiles,
  labels: readonly string[],
): Judgement {
  const label = labels.find((name) => sameLabel(name, skip_label));
  const of = (verdict: Verdict): Judgement => ({ verdict, label: undefined });
  if (require === 'off') return of('off');
  if (label !== undefined) return { verdict: 'skipped', label };
  if (program.length === 0) return of(excused.length === 0 ? 'no-program-change' : 'skipped');
  return of(entries.length === 0 ? 'missing' : 'noted');
}

/** Compares labels as GitHub does: letter case does not count. */
function sameLabel(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase();
}

/** Returns labels from flags, each of which may be a list with commas, as GitLab hands them over. */
export function labelsIn(flags: readonly string[]): string[] {
  return flags.flatMap((flag) => [flag, ...flag.split(',')]).map((name) => name.trim());
}
