import type { SitePlace } from '../catalog/read-place.ts';
import type { Tell } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { codeCache, programFolder, programIn } from './program-files.ts';
import { runApart } from './run-apart.ts';
import type { ToldProblems } from './told-problems.ts';

/** The content of a site, as far as it could be read. */
export interface Content {
  /** Absolute path of a file with the list of all nouns (serialized-list.ts); whoever asked removes it. */
  readonly nouns: string;
  /** The digest of that list. */
  readonly digest: string;
}

/** What is there before all of the content is checked. */
export type EarlyContent = { readonly place: SitePlace } | { readonly content: Content };

/** Content that is read and checked. */
export interface ContentReading {
  /** Is there before anything else. */
  readonly place: Promise<SitePlace>;
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
  const place = Promise.withResolvers<SitePlace>();
  const content = Promise.withResolvers<Content>();
  const onEarly = (early: EarlyContent): void => {
    if ('place' in early) place.resolve(early.place);
    else content.resolve(early.content);
  };
  const script = new URL('./content-process.ts', import.meta.url);
  const problems = runApart<ToldProblems, EarlyContent>(script, settings, {
    env: codeCache(programIn(programFolder(settings))),
    tell,
    freed,
    onEarly,
  });
  problems.catch((error: unknown) => {
    place.reject(error);
    content.reject(error);
  });
  return { place: place.promise, content: content.promise, problems };
}
