import type { Tell } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { runApart } from './run-apart.ts';
import type { ToldProblems } from './told-problems.ts';

/** The content of a site, as far as it could be read. */
export interface Content {
  /** Absolute path of a file with the list of all nouns (serialized-list.ts); whoever asked removes it. */
  readonly nouns: string;
  /** The digest of that list. */
  readonly digest: string;
}

/** Content that is read and checked. */
export interface ContentReading {
  /** Is there before all of it is checked. */
  readonly content: Promise<Content>;
  /** What is wrong with it. */
  readonly problems: Promise<ToldProblems>;
}

/**
 * Reads and checks the content in a process of its own, while this one does something else and is told
 * how far it is. It leaves one core alone until `freed` resolves.
 */
export function readContent(
  settings: Settings,
  { tell, freed }: { readonly tell?: Tell; readonly freed?: Promise<unknown> } = {},
): ContentReading {
  const { promise: content, resolve: onEarly, reject } = Promise.withResolvers<Content>();
  const script = new URL('./content-process.ts', import.meta.url);
  const problems = runApart<ToldProblems, Content>(script, settings, { tell, freed, onEarly });
  problems.catch(reject);
  return { content, problems };
}
