import process from 'node:process';
import type { AstroIntegrationLogger } from 'astro';
import type { Settings } from '../../settings.ts';
import { holdFolders } from './hold-folders.ts';

/**
 * Checks the folders of `astro build` and takes them; returns a function that gives them back and marks the site. They
 * are given back at the latest when the process ends. Rejects with a message for the user.
 */
export async function holdForAstro(
  settings: Settings,
  logger: AstroIntegrationLogger,
): Promise<() => void> {
  const report = (line: string): void => logger.info(line);
  const { release } = await holdFolders(settings, { isExchanged: false, report, clock: Date.now });
  process.once('exit', release);
  return release;
}
