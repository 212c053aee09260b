import type { DiffReport } from '../diff/diff-report.ts';
import { oneLine } from '../../lib/characters.ts';
import type { PullRequests } from '../../schema/pull-requests.ts';
import { counted } from '../shared/text.ts';
import { TRAILER, type ChangedFiles } from './changed-files.ts';
import type { Revisions } from './revisions.ts';
import type { Judgement } from './verdict.ts';

/** The input of the functions that format the check of a pull request. */
export interface PrReport extends Judgement {
  readonly rule: PullRequests;
  readonly revisions: Revisions;
  /** The content folder, from the top of the repository. */
  readonly content: string;
  readonly files: ChangedFiles;
  /** The command that makes an entry. */
  readonly command: string;
  /** Entries of the working folder that no commit holds yet. */
  readonly uncommitted: readonly string[];
  /** The changes that readers notice; undefined if the base has no content. */
  readonly diff: DiffReport | undefined;
}

/** The most files that a message lists. */
const MOST_FILES = 10;

/** Returns the verdict as one sentence. */
export function verdictText(report: PrReport): string {
  const { verdict, label, files, revisions } = report;
  const program = counted(files.program.length, 'program file');
  switch (verdict) {
    case 'off':
      return 'site.yaml does not require an entry (pull_requests.require: off).';
    case 'skipped':
      return label === undefined
        ? `No entry needed: only commits with the trailer "${TRAILER.key}: ${TRAILER.value}" change program files.`
        : `No entry needed: the pull request has the label "${oneLine(label)}".`;
    case 'no-program-change':
      return `No entry needed: no program file changed since ${revisions.base}.`;
    case 'noted':
      return `${program} and ${entriesText(files.entries.length)} changed since ${revisions.base}.`;
    case 'missing':
      return `${program} changed since ${revisions.base}, but no entry did.`;
  }
}

function entriesText(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

/** Returns the first names of a list, and a text for the rest. */
export function firstFiles(files: readonly string[]): {
  readonly names: readonly string[];
  readonly rest: readonly string[];
} {
  const more = files.length - MOST_FILES;
  const names = files.slice(0, MOST_FILES).map(oneLine);
  return { names, rest: more > 0 ? [`and ${more} more`] : [] };
}

/** Says how a pull request does without an entry. */
export function skipText({ rule }: PrReport): string {
  return `If readers do not notice the change, set the label "${rule.skip_label}", or end the messages of the commits with the trailer "${TRAILER.key}: ${TRAILER.value}".`;
}

/** Says that the base has no content to compare with. */
export function noBaseText({ revisions, content }: PrReport): string {
  return `${revisions.base} has no ${content}/site.yaml, so there is nothing to compare.`;
}
