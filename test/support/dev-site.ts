import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { scratchProject, withDevServer } from './scratch-project.ts';
import { sharedBrowser } from './shared-browser.ts';

/** A site that `astro dev` serves while the tests of a file run, and its content. */
export interface DevSite {
  readonly browser: Browser;
  /** Without a slash at its end. */
  readonly url: string;
  /** Replaces a content file in one step, as editors do. */
  readonly write: (path: string, text: string) => Promise<void>;
  /** Replaces a part of a content file. */
  readonly edit: (path: string, from: string, to: string) => Promise<void>;
}

/** Serves content with `astro dev` while the tests of the calling file run. */
export function devSite(content: Readonly<Record<string, string>>): DevSite {
  let browser: Browser | undefined;
  let [root, url] = ['', ''];
  let served: Promise<void> = Promise.resolve();
  const done = Promise.withResolvers<undefined>();

  beforeAll(async () => {
    const files = Object.entries(content).map(([path, text]) => [`content/${path}`, text]);
    root = await scratchProject(Object.fromEntries(files));
    const started = Promise.withResolvers<string>();
    served = withDevServer(root, async (get, _log, address) => {
      await get('/releases/');
      started.resolve(address);
      await done.promise;
    });
    served.catch(started.reject);
    [url, browser] = await Promise.all([started.promise, sharedBrowser()]);
  });

  afterAll(async () => {
    done.resolve(undefined);
    await served;
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  });

  const write = async (path: string, text: string): Promise<void> => {
    await writeFile(join(root, 'prepared'), text);
    await rename(join(root, 'prepared'), join(root, 'content', path));
  };
  return {
    get browser() {
      if (browser === undefined) throw new Error('The browser has not been started.');
      return browser;
    },
    get url() {
      return url;
    },
    write,
    edit: async (path, from, to) => {
      const text = await readFile(join(root, 'content', path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} has no "${from}".`);
      await write(path, text.replace(from, to));
    },
  };
}
