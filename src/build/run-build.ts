import { writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { makeFolder } from '../lib/make-folder.ts';
import { isLog, terminalText } from '../lib/terminal-text.ts';
import type { Settings } from '../settings.ts';
import { bundleFolder, bundleIn, codeCache, type Bundle } from './bundle/bundle-files.ts';
import { removeForeignCode } from './bundle/bundle-index.ts';
import { astroNotice, buildWithAstro } from './build-with-astro.ts';
import { FolderError } from './folders/folder-error.ts';
import { holdFolders } from './folders/hold-folders.ts';
import { MemoryError } from './memory/memory-error.ts';
import { lowMemoryFlags, TimeLimitError } from './run-in-child.ts';
import type { Timings, TimingsReport } from './timings/timings.ts';

/** The settings and switches of one run of the build. */
export interface RunOptions {
  readonly settings: Settings;
  /** The place for the times of the run: a file, or an empty text for a table; undefined if nobody asks for them. */
  readonly timings: string | undefined;
  /** Whether every page is rendered, whatever the last build left. */
  readonly verify: boolean;
  /** Whether an unexpected error is shown with its stack. */
  readonly stack: boolean;
}

/** The size of the young generation of a render thread. */
const YOUNG_MB = 16;

/**
 * Builds the site in this process, for which it sets variables and flags of V8, while no other build uses the same
 * folders. Returns the exit code: 0 success, 1 errors in the content, 2 a folder that cannot be used, or too little
 * memory.
 */
export async function runBuild(options: RunOptions): Promise<number> {
  prepareProcess();
  const report = (line: string): unknown =>
    process.stderr.write(`${terminalText(line, { isLog: isLog(process.env) })}\n`);
  try {
    const notice = astroNotice(options.settings.extensions);
    // It holds the folders itself.
    if (notice !== undefined) return await buildWithAstro(options, notice);
    const holding = { isExchanged: true, report, clock: Date.now };
    const { settings, release } = await holdFolders(options.settings, holding);
    try {
      return await build({ ...options, settings });
    } finally {
      release();
    }
  } catch (error) {
    if (!(error instanceof FolderError || error instanceof MemoryError)) throw error;
    report(error.message);
    return 2;
  }
}

function prepareProcess(): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] ??= 'production';
  // mimalloc, the allocator of the bundler and of the Markdown renderer, takes memory in pages of 2 MB if the
  // system allows it, and returns it early. Clearing these pages takes a tenth of the compile time and 130 MB.
  process.env['MIMALLOC_ALLOW_THP'] ??= '0';
  process.env['MIMALLOC_PURGE_DELAY'] ??= '-1';
  // For the render threads: nearly every object is garbage after one page, so a larger young generation pays.
  for (const flag of lowMemoryFlags(YOUNG_MB)) setFlagsFromString(flag);
}

/** Builds in folders that this process holds, and returns the exit code. */
async function build({ settings, timings, verify, stack }: RunOptions): Promise<number> {
  cacheCode(bundleIn(bundleFolder(settings)));
  const { planBuild } = await import('./memory/plan-build.ts');
  const plan = planBuild(settings, process.env);
  // For threads that start from here on.
  for (const flag of lowMemoryFlags(YOUNG_MB, plan.isTight)) setFlagsFromString(flag);
  const { Progress } = await import('../lib/progress.ts');
  const { buildSite, ContentError } = await import('./build-site.ts');
  const { removeStaleFiles } = await import('./publish/remove-stale-files.ts');
  const { recoverContent } = await import('../catalog/read/recover-content.ts');
  const { withUsableCache } = await import('./usable-cache.ts');
  const progress = new Progress(process.stderr, () => performance.now(), isLog(process.env));
  try {
    const { notice } = await recoverContent(settings.contentDir);
    if (notice !== undefined) progress.line(notice);
    const warn = (text: string): void => progress.line(text);
    const times = timings === undefined ? undefined : await newTimings();
    await withUsableCache(settings, warn, (own) => {
      removeStaleFiles(own, Date.now());
      return buildSite({ settings: own, afresh: verify, plan, timings: times }, progress);
    });
    if (times !== undefined) await showTimings(times.report(progress.times), timings);
    return 0;
  } catch (error) {
    const isExpected = error instanceof ContentError || error instanceof TimeLimitError;
    // The message of any other error may hold content, too.
    progress.line(isExpected ? error.message : unexpectedText(error, stack));
    return 1;
  }
}

/** Loads the code of the timings only where somebody asks for them. */
async function newTimings(): Promise<Timings> {
  const { Timings: Collector } = await import('./timings/timings.ts');
  return new Collector();
}

/** Writes the times of a run to a file as JSON, or prints tables if no file is named. */
async function showTimings(report: TimingsReport, file = ''): Promise<void> {
  if (file !== '') {
    writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
    return;
  }
  const { textTable } = await import('../lib/text-table.ts');
  const { timingsTables } = await import('./timings/timings-tables.ts');
  const text = timingsTables(report).map(textTable).join('\n');
  process.stdout.write(terminalText(`\n${text}`, { isLog: isLog(process.env) }));
}

/**
 * Turns on Node's compile cache for all modules that are imported from here on: taking the types out of them takes
 * 0.2 s. Does nothing if its folder cannot be made; Node itself would try for ever below `/proc`.
 */
function cacheCode(bundle: Bundle): void {
  try {
    removeForeignCode(bundle.code);
    const folder = codeCache(bundle).NODE_COMPILE_CACHE;
    makeFolder(folder);
    enableCompileCache(folder);
  } catch {
    // A cache only saves time. The build warns if its folder cannot be used (usable-cache.ts).
  }
}

/** Returns the text of an error that no part of the build expects: the fact, and how to see more. */
function unexpectedText(error: unknown, stack: boolean): string {
  if (stack) return inspect(error);
  const message = error instanceof Error ? error.message : String(error);
  return `The build failed; the last site is unchanged: ${message}\nTo see where in the program, run: npx --no -- relnotes build --stack`;
}

/** CI services set this variable; `false` is how people turn it off. */
export function isInCi({ CI = '' }: NodeJS.ProcessEnv): boolean {
  return !['', '0', 'false'].includes(CI.toLowerCase());
}
