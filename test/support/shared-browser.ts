import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';

/** The browser of this worker; it ends with the worker, whose pipe it reads. */
let launched: Promise<Browser> | undefined;

/**
 * Returns the browser that all test files of a worker share: to start one takes two seconds of a core. This is state
 * of a module, but contexts keep the tests apart. Close what you open in it, not the browser.
 */
export async function sharedBrowser(): Promise<Browser> {
  launched ??= launchBrowser();
  const browser = await launched;
  if (browser.isConnected()) return browser;
  launched = launchBrowser();
  return launched;
}
