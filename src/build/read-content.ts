import { Worker } from 'node:worker_threads';
import type { Settings } from '../settings.ts';

/** The content of a site, read and checked. */
export interface Content {
  /** All nouns, serialized (node:v8): threads that print pages read them from here. */
  readonly nouns: SharedArrayBuffer;
  /** Every error with its place and its line, for people. */
  readonly errors: readonly string[];
  readonly warnings: number;
}

/** Reads and checks the content in a thread of its own, while this one does something else. */
export function readContent(settings: Settings): Promise<Content> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./content-worker.ts', import.meta.url), {
      workerData: settings,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The content could not be read (exit ${code}).`));
    });
  });
}
