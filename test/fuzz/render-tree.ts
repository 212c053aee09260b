import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { installedAstro } from '../../src/build/astro/astro-version.ts';
import { bundleFolder, bundleIn } from '../../src/build/bundle/bundle-files.ts';
import { pictureFolders } from '../../src/build/picture-folders.ts';
import {
  SHARED,
  type HelpMessage,
  type RenderResult,
  type RenderStart,
} from '../../src/build/render/render-task.ts';
import type { Handover } from '../../src/catalog/cache/handover.ts';
import type { SiteLocation } from '../../src/catalog/read/read-location.ts';
import type { Settings } from '../../src/settings.ts';
import type { LoopMessage } from './render-loop.ts';

/** The answer of a render loop. */
type Answer = Pick<RenderResult, 'files'> | { readonly failed: string };

/** A thread keeps what it rendered, about 5 MB a site, so it ends after so many. */
const MAX_SITES = 50;

/** Renders with a compiled bundle, in one thread that stays loaded. */
export class Renderer {
  readonly #settings: Settings;
  #loop: { readonly key: string; readonly worker: Worker; sites: number } | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Renders all files of a site into a folder, and returns the digest of each, as the render threads of a build do. */
  async render(
    content: Handover,
    location: SiteLocation,
  ): Promise<{ building: string; digests: ReadonlyMap<string, string> }> {
    const building = join(this.#settings.cacheDir, 'rendered');
    rmSync(building, { recursive: true, force: true });
    mkdirSync(building, { recursive: true });
    const counts = new SharedArrayBuffer(Object.keys(SHARED).length * Int32Array.BYTES_PER_ELEMENT);
    const answer = await answerOf(await this.#loopFor(location), {
      preparation: { cached: undefined, last: { files: new Map() }, base: building },
      task: { content, building, contentKey: content.digest, early: /^$/u, counts },
    });
    if ('failed' in answer) throw new Error(answer.failed);
    const digests = new Map(
      [...answer.files.keys()].map((file) => [
        file,
        hash('sha256', readFileSync(join(building, file))),
      ]),
    );
    return { building, digests };
  }

  async close(): Promise<void> {
    await this.#loop?.worker.terminate();
  }

  /** The address of the site is an option of a thread, which lasts as long as it. */
  async #loopFor(location: SiteLocation): Promise<Worker> {
    const key = JSON.stringify(location);
    if (this.#loop?.key === key && this.#loop.sites < MAX_SITES) {
      this.#loop.sites += 1;
      return this.#loop.worker;
    }
    await this.close();
    const settings = this.#settings;
    const options = {
      settings,
      location,
      command: 'build',
      pictures: pictureFolders(settings),
    } as const;
    const bundle = bundleIn(bundleFolder(settings));
    const generator = `Astro v${installedAstro()}`;
    const renderer = 'fast';
    const workerData: RenderStart = { bundle, options, renderer, generator, timed: false };
    const worker = new Worker(new URL('./render-loop.ts', import.meta.url), { workerData });
    this.#loop = { key, worker, sites: 1 };
    return worker;
  }
}

async function answerOf(worker: Worker, message: LoopMessage): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  // A thread with many pages asks for help first. None comes.
  const onMessage = (answer: Answer | HelpMessage) => {
    if (!('needsHelp' in answer)) resolve(answer);
  };
  worker.on('message', onMessage).once('error', reject);
  worker.postMessage(message);
  try {
    return await promise;
  } finally {
    worker.off('message', onMessage).off('error', reject);
  }
}
