import type { EntryFile } from '../../catalog/cache/entry-file.ts';
import type { Handover } from '../../catalog/cache/handover.ts';
import type { BuiltFile, BuiltFiles } from '../publish/last-site.ts';
import type { RendererKind } from '../astro/astro-version.ts';
import type { BuildParts } from '../astro/parts.ts';
import type { Bundle } from '../bundle/bundle-files.ts';

/** What a thread that prints pages begins with. */
export interface RenderStart {
  readonly bundle: Bundle;
  readonly parts: BuildParts;
  /** The pages are rendered with Astro's internals, or through its documented entry points. */
  readonly renderer: RendererKind;
  /** Astro's name and version. */
  readonly generator: string;
}

/** What it is told as soon as it is known, before there is anything to print. */
export interface RenderBefore {
  /** What was kept of the content: it is read while the rest is made out. */
  readonly kept: Pick<EntryFile, 'file' | 'label'> | undefined;
  /** What lies in the output folder: a page that is there as it would be printed is left there. */
  readonly last: BuiltFiles;
}

/** What it is given to print. */
export interface RenderTask {
  readonly content: Handover;
  /** The digest of all content and of the day: the key of a page that may show any of it. */
  readonly contentKey: string;
  /** Absolute path of the folder that the pages are written into. */
  readonly building: string;
  /** The files that are told of as soon as they are there. */
  readonly early: RegExp;
  /** What the threads share, by SHARED. */
  readonly counts: SharedArrayBuffer;
}

/** What a thread is told while it runs. */
export type RenderSaid = { readonly before: RenderBefore } | { readonly task: RenderTask };

/** What a thread did. */
export interface RenderResult {
  /** All files that it looked after, and whether each was printed or left as it is. */
  readonly files: ReadonlyMap<string, BuiltFile & { readonly printed: boolean }>;
  /** What the pages of each route took, by the route's file. */
  readonly times: ReadonlyMap<string, RouteTime>;
}

/** What a thread says while it works: a file that somebody waits for is there, one of so many. */
export interface EarlyFile {
  readonly early: string;
  readonly of: number;
}

/** What the pages of a route took, in one thread or in all. */
export interface RouteTime {
  readonly pages: number;
  readonly ms: number;
}

/** Adds what some pages of a route took to what is known of it. */
export function addTime(times: Map<string, RouteTime>, route: string, more: RouteTime): void {
  const { pages, ms } = times.get(route) ?? { pages: 0, ms: 0 };
  times.set(route, { pages: pages + more.pages, ms: ms + more.ms });
}

/** Numbers that all threads read and write, each 32 bits wide. */
export const SHARED = {
  /** The first share of pages that no thread has taken. */
  next: 0,
  /** How many pages are done. */
  done: 1,
  /** How many pages there are; 0 until a thread knows. */
  total: 2,
} as const;
