import type { KeptPlace } from '../../catalog/cache/kept-pieces.ts';
import type { PagesContent } from '../../catalog/cache/pages-content.ts';
import type { SitePlace } from '../../catalog/read/read-place.ts';
import type { ReportProgress } from '../../lib/progress.ts';
import type { Settings } from '../../settings.ts';
import type { EntryFiles } from './entry-files.ts';
import { codeCache, programFolder, programIn } from '../bundle/program-files.ts';
import { runApart } from '../run-apart.ts';
import type { ToldProblems } from './told-problems.ts';

/** What the content is read with. */
export interface ContentInput {
  readonly settings: Settings;
  readonly files: EntryFiles;
}

/** What pages can be begun with while the content is read. */
export interface EarlyPages {
  readonly place: SitePlace;
  /** What the last build kept, if this program can use it. */
  readonly kept: KeptPlace | undefined;
}

/** What is there before all of the content is checked. */
export type EarlyContent = { readonly pages: EarlyPages } | { readonly content: PagesContent };

/** Content that is read and checked. */
export interface ContentReading {
  /** Is there before anything else. */
  readonly pages: Promise<EarlyPages>;
  /** Is there before all of it is checked. */
  readonly content: Promise<PagesContent>;
  /** What is wrong with it. */
  readonly problems: Promise<ToldProblems>;
}

/** What the content is read from, and who is told of it. */
export interface ReadingOptions {
  /** Is asked for the files when the process has been started. */
  readonly files: () => EntryFiles;
  readonly tell: ReportProgress;
  readonly freed: Promise<unknown>;
}

/**
 * Reads and checks the content in a process of its own, while this one does something else and is told
 * how far it is. It leaves one core alone until `freed` resolves.
 */
export function readContent(
  settings: Settings,
  { files, tell, freed }: ReadingOptions,
): ContentReading {
  const pages = Promise.withResolvers<EarlyPages>();
  const content = Promise.withResolvers<PagesContent>();
  const onEarly = (early: EarlyContent): void => {
    if ('pages' in early) pages.resolve(early.pages);
    else content.resolve(early.content);
  };
  const script = new URL('./content-process.ts', import.meta.url);
  const input = (): ContentInput => ({ settings, files: files() });
  const problems = runApart<ToldProblems, EarlyContent>(script, input, {
    env: codeCache(programIn(programFolder(settings))),
    tell,
    freed,
    onEarly,
  });
  problems.catch((error: unknown) => {
    pages.reject(error);
    content.reject(error);
  });
  return { pages: pages.promise, content: content.promise, problems };
}
