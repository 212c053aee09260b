import type { EntryFile } from '../../catalog/cache/entry-file.ts';
import type { Handover } from '../../catalog/cache/handover.ts';
import type { SitePlace } from '../../catalog/read/read-place.ts';
import type { ReportProgress } from '../../lib/progress.ts';
import type { Settings } from '../../settings.ts';
import type { EntryFiles } from './entry-files.ts';
import { codeCache, bundleFolder, bundleIn } from '../bundle/bundle-files.ts';
import { runInChild } from '../run-in-child.ts';
import type { ProblemTexts } from './problem-texts.ts';

/** What the content is read with. */
export interface ContentInput {
  readonly settings: Settings;
  readonly files: EntryFiles;
}

/** What pages can be begun with while the content is read. */
export interface EarlyPages {
  readonly place: SitePlace;
  /** What the last build kept, if this bundle can use it. */
  readonly kept: Pick<EntryFile, 'file' | 'label'> | undefined;
}

/** What is there before all of the content is checked. */
export type EarlyContent = { readonly pages: EarlyPages } | { readonly content: Handover };

/** Content that is read and checked. */
export interface ContentReading {
  /** Is there before anything else. */
  readonly pages: Promise<EarlyPages>;
  /** Is there before all of it is checked. */
  readonly content: Promise<Handover>;
  /** What is wrong with it. */
  readonly problems: Promise<ProblemTexts>;
}

/** What the content is read from, and who is told of it. */
export interface ReadingOptions {
  /** Is asked for the files when the process has been started. */
  readonly files: () => EntryFiles;
  readonly tell: ReportProgress;
  readonly coreFreed: Promise<unknown>;
}

/**
 * Reads and checks the content in a process of its own, while this one does something else and is told
 * how far it is. It leaves one core alone until `freed` resolves.
 */
export function readContent(
  settings: Settings,
  { files, tell, coreFreed }: ReadingOptions,
): ContentReading {
  const pages = Promise.withResolvers<EarlyPages>();
  const content = Promise.withResolvers<Handover>();
  const onEarly = (early: EarlyContent): void => {
    if ('pages' in early) pages.resolve(early.pages);
    else content.resolve(early.content);
  };
  const script = new URL('./content-process.ts', import.meta.url);
  const input = (): ContentInput => ({ settings, files: files() });
  const problems = runInChild<ProblemTexts, EarlyContent>(script, input, {
    env: codeCache(bundleIn(bundleFolder(settings))),
    tell,
    coreFreed,
    onEarly,
  });
  problems.catch((error: unknown) => {
    pages.reject(error);
    content.reject(error);
  });
  return { pages: pages.promise, content: content.promise, problems };
}
