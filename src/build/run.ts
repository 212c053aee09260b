import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { readPlace } from '../catalog/read-place.ts';
import { readSettings } from '../settings.ts';
import { buildSite, ContentError } from './build-site.ts';
import { Progress } from './progress.ts';
import { FRUGAL } from './run-apart.ts';

/** `npm run build`, with `--timings FILE` for where its time goes. Exit code 1 where the content has errors. */
const { timings } = parseArgs({ options: { timings: { type: 'string' } } }).values;
// For the threads that print pages, each with a heap of its own.
for (const flag of FRUGAL) setFlagsFromString(flag);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] ??= 'production';
const settings = readSettings(process.env, resolve(import.meta.dirname, '../..'), new Date());
const progress = new Progress(process.stderr, () => performance.now());
try {
  const place = await readPlace(settings.contentDir, process.env);
  const times = await buildSite(settings, place, progress);
  const routes = [...times].map(([route, time]) => ({ route, ...time }));
  const told = { phases: progress.times, routes };
  if (timings !== undefined) writeFileSync(timings, `${JSON.stringify(told, undefined, 2)}\n`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  progress.line(error.message);
  process.exitCode = 1;
}
