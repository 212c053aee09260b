import type { EntryFile } from '../../catalog/cache/entry-file.ts';
import type { Handover } from '../../catalog/cache/handover.ts';
import type { ContentState } from '../publish/content-state.ts';
import type { BuiltFile, LastSite } from '../publish/last-site.ts';
import type { RendererKind } from '../astro/astro-version.ts';
import type { BuildOptions } from '../astro/build-options.ts';
import type { Bundle } from '../bundle/bundle-files.ts';
import type { ThreadTimes } from '../timings/timings.ts';

/** The worker data of a render thread. */
export interface RenderStart {
  readonly bundle: Bundle;
  readonly options: BuildOptions;
  /** Whether pages are rendered with Astro's internals or through its documented entry points. */
  readonly renderer: RendererKind;
  /** Astro's name and version. */
  readonly generator: string;
  /** Whether the thread measures its time. */
  readonly timed: boolean;
}

/** Data that a render thread can load before the content is read. */
export interface RenderPreparation {
  /** The entry file of the last build: it is loaded while changed files are parsed. */
  readonly cached: Pick<EntryFile, 'file' | 'label'> | undefined;
  /** The last site, whose files may stay: an unchanged page is not rendered again. */
  readonly last: Pick<LastSite, 'files' | 'content'>;
  /** The folder that these files lie in. */
  readonly base: string;
}

/** The pages to render, and the folder to write them into. */
export interface RenderTask {
  readonly content: Handover;
  /** The digest of all content and of the day: the key of a page that may show any entry. */
  readonly contentKey: string;
  /** Absolute path of the folder that the pages are written into. */
  readonly building: string;
  /** Matches the files that are reported as soon as they are written. */
  readonly early: RegExp;
  /** Counters that all threads share; SHARED names their indexes. */
  readonly counts: SharedArrayBuffer;
}

/** A message to a render thread. */
export type RenderMessage =
  { readonly preparation: RenderPreparation } | { readonly task: RenderTask };

/** The result of all render threads. */
export interface RenderResult {
  /** All files of its pages; `rendered` is false for a file that is unchanged. */
  readonly files: ReadonlyMap<string, BuiltFile & { readonly rendered: boolean }>;
  /** The content that they were made from. */
  readonly content: ContentState | undefined;
  /** The messages of MDX that failed while its page was rendered (mdx-failure.ts); that page has no file. */
  readonly failures: readonly string[];
}

/** The result of one render thread, with its times. */
export interface ThreadResult extends RenderResult {
  /** Empty if the thread did not measure them. */
  readonly times: ThreadTimes;
}

/** A message of a render thread: an early file is written, one of `expected` many. */
export interface EarlyFileMessage {
  readonly early: string;
  readonly expected: number;
}

/** A message of a render thread that has more to do than pays for one thread. */
export interface HelpMessage {
  readonly needsHelp: true;
}

/** Indexes of the counters that all threads read and write, each a 32-bit integer. */
export const SHARED = {
  /** The first batch of pages that no thread has taken. */
  next: 0,
  /** The number of finished pages. */
  done: 1,
  /** The number of all pages; 0 until a thread has listed them. */
  total: 2,
} as const;
