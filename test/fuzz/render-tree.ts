import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { installedAstro } from '../../src/build/astro/astro-version.ts';
import { bundleFolder, bundleIn } from '../../src/build/bundle/bundle-files.ts';
import { pictureFolders } from '../../src/build/picture-folders.ts';
import {
  SHARED,
  type EarlyFileMessage,
  type RenderResult,
  type RenderStart,
} from '../../src/build/render/render-task.ts';
import type { Handover } from '../../src/catalog/cache/handover.ts';
import type { SiteLocation } from '../../src/catalog/read/read-location.ts';
import type { Settings } from '../../src/settings.ts';

/** Starts render threads of a compiled bundle; one is always loading for the next tree. */
export class Renderer {
  readonly #settings: Settings;
  #spare: { readonly key: string; readonly worker: Worker } | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Renders all files of a site into a folder, as the render threads of a build do, in one thread. */
  async render(
    content: Handover,
    location: SiteLocation,
  ): Promise<{ building: string; files: string[] }> {
    const building = join(this.#settings.cacheDir, 'rendered');
    rmSync(building, { recursive: true, force: true });
    mkdirSync(building, { recursive: true });
    const worker = this.#take(location);
    const preparation = { cached: undefined, last: new Map(), base: building, compareBytes: false };
    worker.postMessage({ preparation });
    const counts = new SharedArrayBuffer(Object.keys(SHARED).length * Int32Array.BYTES_PER_ELEMENT);
    const task = { content, building, contentKey: content.digest, early: /^$/u, counts };
    worker.postMessage({ task });
    try {
      const { files } = await resultOf(worker);
      return { building, files: [...files.keys()] };
    } finally {
      await worker.terminate();
    }
  }

  async close(): Promise<void> {
    await this.#spare?.worker.terminate();
  }

  #take(location: SiteLocation): Worker {
    const key = JSON.stringify(location);
    const spare = this.#spare;
    this.#spare = { key, worker: this.#start(location) };
    if (spare?.key === key) return spare.worker;
    void spare?.worker.terminate();
    return this.#start(location);
  }

  #start(location: SiteLocation): Worker {
    const bundle = bundleIn(bundleFolder(this.#settings));
    const workerData: RenderStart = {
      bundle,
      options: {
        settings: this.#settings,
        location,
        command: 'build',
        pictures: pictureFolders(this.#settings),
      },
      renderer: 'fast',
      generator: `Astro v${installedAstro()}`,
    };
    return new Worker(bundle.worker, { workerData });
  }
}

function resultOf(worker: Worker): Promise<RenderResult> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: RenderResult | EarlyFileMessage) => {
      if ('files' in message) resolve(message);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The render thread ended with code ${code} before it sent a result.`));
    });
  });
}
