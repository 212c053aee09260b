import type { Tell } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { runApart } from './run-apart.ts';
import type { ToldProblems } from './told-problems.ts';

/** The content of a site, read and checked. */
export interface Content {
  /** Absolute path of a file with the list of all nouns (serialized-list.ts); whoever asked removes it. */
  readonly nouns: string;
  /** The digest of that list. */
  readonly digest: string;
  readonly problems: ToldProblems;
}

/** Reads and checks the content in a process of its own, while this one does something else and is told how far it is. */
export function readContent(settings: Settings, tell?: Tell): Promise<Content> {
  return runApart(new URL('./content-process.ts', import.meta.url), settings, tell);
}
