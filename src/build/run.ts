import { writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';
import { inspect, parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { isLog, terminalText } from '../lib/terminal-text.ts';
import { readSettings, type Settings } from '../settings.ts';
import { bundleFolder, bundleIn, codeCache } from './bundle/bundle-files.ts';
import { lowMemoryFlags, TimeLimitError } from './run-in-child.ts';

const USAGE = `npm run build -- [options]

  --timings FILE   write the duration of each phase and route to FILE, as JSON
`;

interface Arguments {
  readonly settings: Settings;
  /** The file to write the timings to. */
  readonly timings: string | undefined;
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] ??= 'production';
// mimalloc, the allocator of the bundler and of the Markdown renderer, takes memory in pages of 2 MB if the
// system allows it, and returns it early. Clearing these pages takes a tenth of the compile time and 130 MB.
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
process.env['MIMALLOC_PURGE_DELAY'] ??= '-1';
// For the render threads: nearly every object is garbage after one page, so a larger young generation pays.
for (const flag of lowMemoryFlags(16)) setFlagsFromString(flag);
process.exitCode = await main();

/** Builds the site and returns the exit code: 0 success, 1 errors in the content, 2 wrong usage. */
async function main(): Promise<number> {
  const parsed = readArguments();
  if (parsed === undefined) return 2;
  const { settings, timings } = parsed;
  // For all modules that are imported from here on: taking the types out of them takes 0.2 s.
  enableCompileCache(codeCache(bundleIn(bundleFolder(settings))).NODE_COMPILE_CACHE);
  const { Progress } = await import('../lib/progress.ts');
  const { buildSite, ContentError } = await import('./build-site.ts');
  const { removeStaleFiles } = await import('./publish/remove-stale-files.ts');
  const { recoverContent } = await import('../catalog/read/recover-content.ts');
  const progress = new Progress(process.stderr, () => performance.now(), isLog(process.env));
  try {
    removeStaleFiles(settings, Date.now());
    const { notice } = await recoverContent(settings.contentDir);
    if (notice !== undefined) progress.line(notice);
    const times = await buildSite(settings, progress);
    const routes = [...times].map(([route, time]) => ({ route, ...time }));
    const timingsOfRun = { phases: progress.times, routes };
    if (timings !== undefined)
      writeFileSync(timings, `${JSON.stringify(timingsOfRun, undefined, 2)}\n`);
    return 0;
  } catch (error) {
    const isExpected = error instanceof ContentError || error instanceof TimeLimitError;
    // The message of any other error may hold content, too.
    progress.line(isExpected ? error.message : inspect(error));
    return 1;
  }
}

function readArguments(): Arguments | undefined {
  try {
    const { timings } = parseArgs({ options: { timings: { type: 'string' } } }).values;
    const root = resolve(import.meta.dirname, '../..');
    return { settings: readSettings(process.env, root, new Date()), timings };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const text = terminalText(message, { isLog: isLog(process.env) });
    process.stderr.write(`${text}\n\n${USAGE}`);
    return undefined;
  }
}
