import process from 'node:process';
import { readPlace } from '../catalog/read-place.ts';
import { readSettings } from '../settings.ts';
import { buildSite, ContentError } from './build-site.ts';

/** `npm run build`. Exit code 1 where the content has errors. */
const root = new URL('../..', import.meta.url).pathname;
const settings = readSettings(process.env, root, new Date());
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] ??= 'production';
try {
  const place = await readPlace(settings.contentDir, process.env);
  await buildSite(settings, place, (text) => process.stderr.write(`${text}\n`));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
