import process from 'node:process';
import type { AstroIntegrationLogger } from 'astro';
import type { Settings } from '../../settings.ts';
import { FolderError } from './folder-error.ts';
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
  const options = { isExchanged: false, report, clock: Date.now };
  try {
    const { release } = await holdFolders(settings, options);
    process.once('exit', release);
    return release;
  } catch (error) {
    // Astro prints the stack, which says nothing to the user.
    if (error instanceof FolderError) error.stack = '';
    throw error;
  }
}
