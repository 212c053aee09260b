import process from 'node:process';
import { build } from 'astro';
import { serveChild } from '../run-in-child.ts';
import { folderVariables, type Settings } from '../../settings.ts';
import { configFile } from './config-file.ts';

/** Runs `astro build` for build-with-astro.ts, whose variables name the folders. */
serveChild(async (settings: Settings) => {
  const { root } = settings;
  Object.assign(process.env, folderVariables(settings));
  await build({ root, configFile: configFile(settings), logLevel: 'warn' });
  return {};
});
