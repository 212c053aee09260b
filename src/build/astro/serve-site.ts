import process from 'node:process';
import { dev, preview } from 'astro';
import { folderVariables, type Settings } from '../../settings.ts';
import { configFile } from './config-file.ts';

/** The address that a server listens on; by default on this machine only, at Astro's port. */
export interface Listening {
  readonly host?: string | boolean | undefined;
  readonly port?: number | undefined;
  /** Whether a browser opens the site. */
  readonly open?: boolean | undefined;
}

/**
 * Serves the content of a project while it is written, until the process ends. Each project has a server of its own:
 * a port that is taken leads to the next one.
 */
export async function serveDev(settings: Settings, server: Listening): Promise<void> {
  await dev(inlineConfig(settings, server));
}

/** Serves the built site of a project until the process ends. */
export async function servePreview(settings: Settings, server: Listening): Promise<void> {
  await preview(inlineConfig(settings, server));
}

function inlineConfig(settings: Settings, server: Listening) {
  // The configuration reads the folders from the environment, also when the dev server restarts.
  Object.assign(process.env, folderVariables(settings), { ASTRO_TELEMETRY_DISABLED: '1' });
  process.env['MIMALLOC_ALLOW_THP'] ??= '0';
  process.env['MIMALLOC_PURGE_DELAY'] ??= '-1';
  const given = Object.entries(server).filter(([, value]) => value !== undefined);
  return {
    root: settings.root,
    configFile: configFile(settings),
    server: Object.fromEntries(given),
  };
}
