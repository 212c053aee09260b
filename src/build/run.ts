import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { Progress } from '../lib/progress.ts';
import { readSettings, type Settings } from '../settings.ts';
import { buildSite, ContentError } from './build-site.ts';
import { removeLeftovers } from './publish/leftovers.ts';
import { lowMemoryFlags } from './run-in-child.ts';

const USAGE = `npm run build -- [options]

  --timings FILE   writes where the time went, as JSON
`;

interface Choice {
  readonly settings: Settings;
  /** Where to write what took how long. */
  readonly timings: string | undefined;
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] ??= 'production';
// The allocator of the bundler and of the renderer takes memory 2 MB at a time where the system lets it,
// and gives it back before it takes it again: to clear all of that is a tenth of compiling, and 130 MB.
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
process.env['MIMALLOC_PURGE_DELAY'] ??= '-1';
// For the threads that print pages, each with a heap of its own: nearly all of it is of no use a page
// later.
for (const flag of lowMemoryFlags(16)) setFlagsFromString(flag);
process.exitCode = await main();

/** Builds the site. Exit codes: 0 fine, 1 the content has errors, 2 wrong usage. */
async function main(): Promise<number> {
  const choice = readChoice();
  if (choice === undefined) return 2;
  const { settings, timings } = choice;
  const progress = new Progress(process.stderr, () => performance.now());
  try {
    removeLeftovers(settings, Date.now());
    const times = await buildSite(settings, progress);
    const routes = [...times].map(([route, time]) => ({ route, ...time }));
    const told = { phases: progress.times, routes };
    if (timings !== undefined) writeFileSync(timings, `${JSON.stringify(told, undefined, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    progress.line(error.message);
    return 1;
  }
}

function readChoice(): Choice | undefined {
  try {
    const { timings } = parseArgs({ options: { timings: { type: 'string' } } }).values;
    const root = resolve(import.meta.dirname, '../..');
    return { settings: readSettings(process.env, root, new Date()), timings };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n\n${USAGE}`);
    return undefined;
  }
}
