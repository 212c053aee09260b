import type { BuildParts } from './parts.ts';
import type { Program } from './program-files.ts';

/** What each thread that prints pages is given. */
export interface RenderTask {
  readonly program: Program;
  readonly parts: Omit<BuildParts, 'content'>;
  /** The nouns, serialized once for all threads. */
  readonly nouns: SharedArrayBuffer;
  /** Absolute path of the folder that the pages are written into. */
  readonly outDir: string;
  /** What the threads share, by SHARED. */
  readonly counts: SharedArrayBuffer;
}

/** What the pages of a route took, in one thread or in all. */
export interface RouteTime {
  readonly pages: number;
  readonly ms: number;
}

/** Numbers that all threads read and write, each 32 bits wide. */
export const SHARED = {
  /** The first page that no thread has taken. */
  next: 0,
  /** How many pages are done. */
  done: 1,
  /** How many pages there are; 0 until a thread knows. */
  total: 2,
} as const;

/** How many pages a thread takes at once: neighbours share what was worked out for their release. */
export const SHARE = 16;
