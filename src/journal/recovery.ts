import { reasonOf, type EditError } from './edit-error.ts';

/** The result of looking for an edit that was interrupted. */
export type Recovery =
  /** There is none, or it had not changed anything yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'finished' | 'taken-back'; readonly count: number }
  /** Another process is at work; `isWriting` tells whether it is moving files. */
  | { readonly kind: 'busy'; readonly pid: number; readonly isWriting: boolean }
  | Stuck;

/** An edit that somebody has to do something about first. */
export interface Stuck {
  readonly kind: 'stuck';
  /** Continues the name of the edit folder. */
  readonly fact: string;
  readonly step: string;
}

export const NONE: Recovery = { kind: 'none' };

const DELETE_IT = 'Compare the content with your last commit, then delete this folder.';

/** A folder that was committed, copied or made by hand: its journal could have others write files here. */
export const FOREIGN: Stuck = {
  kind: 'stuck',
  fact: 'was not made by a relnotes command in this place',
  step: DELETE_IT,
};

export const DAMAGED: Stuck = {
  kind: 'stuck',
  fact: 'contains an interrupted edit with a damaged journal',
  step: DELETE_IT,
};

/** Returns why an edit can be neither finished nor taken back: files changed on both sides of the interruption. */
export function conflict(paths: readonly string[]): Stuck {
  return {
    kind: 'stuck',
    fact: `contains an interrupted edit, and ${named(paths)} changed since`,
    step: `Restore ${paths.length === 1 ? 'it' : 'them'} to finish the edit, or delete this folder to keep all files as they are.`,
  };
}

/** Formats some paths: `a.md and 3 more files`. */
function named([path = '', ...others]: readonly string[]): string {
  if (others.length === 0) return path;
  return `${path} and ${others.length} more ${others.length === 1 ? 'file' : 'files'}`;
}

/** Returns why an interrupted edit of files stays: this user may not finish it. */
export function notAllowed(error: Error, paths: readonly string[] = []): Stuck {
  const edit =
    paths.length === 0 ? 'an interrupted edit' : `an interrupted edit of ${named(paths)}`;
  return {
    kind: 'stuck',
    fact: `contains ${edit} that cannot be completed: ${reasonOf(error)}`,
    step: 'Run npx --no -- relnotes check as a user who may write to the content.',
  };
}

/** Returns why an interrupted edit stays: one of its files cannot be written. */
export function stuckAt({ file, fact, step }: EditError): Stuck {
  return {
    kind: 'stuck',
    fact: `contains an interrupted edit that cannot be completed: ${file} ${fact}`,
    step: `${step} Then run npx --no -- relnotes check, which completes the edit.`,
  };
}

/** Returns why a command cannot go on: another one is at work. */
export function stillBusy(pid: number): Stuck {
  return {
    kind: 'stuck',
    fact: `belongs to another relnotes command that is writing (process ${pid})`,
    step: 'Run this command again when that one has ended.',
  };
}
