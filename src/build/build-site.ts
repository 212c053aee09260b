import type { Handover } from '../catalog/cache/handover.ts';
import { lazy } from '../lib/lazy.ts';
import type { Progress } from '../lib/progress.ts';
import type { Settings } from '../settings.ts';
import { loadBundle } from './bundle/load-bundle.ts';
import {
  saveEntryCache,
  releaseEntryCache,
  acquireEntryCache,
  type EntryFiles,
} from './content/entry-files.ts';
import { sizeLine } from './publish/host-limits.ts';
import { publishSite } from './publish/publish-site.ts';
import { sizeOfSite } from './publish/site-size.ts';
import { contentErrors } from './content/problem-texts.ts';
import type { WorkPlan } from './memory/work-plan.ts';
import { readContent, type PendingContent, type ReadingOptions } from './content/read-content.ts';
import { cacheWarning, shortReason } from './usable-cache.ts';
import { renderPages } from './render-pages.ts';
import { MdxFailures } from './render/mdx-failures.ts';
import type { Timings } from './timings/timings.ts';
import { valueOrThrow } from './value-or-throw.ts';

/** The content has errors; the message lists all of them. */
export class ContentError extends Error {}

/** One build: its settings, whether it renders every page even if the last site has it, and what runs at once. */
export interface BuildRun {
  readonly settings: Settings;
  readonly afresh: boolean;
  readonly plan: WorkPlan;
  /** Receives the times of all processes and threads; undefined if nobody asks for them. */
  readonly timings: Timings | undefined;
}

/**
 * Builds the site. Reads the content while the bundle is compiled, renders new and changed pages beside the
 * last site while the content is checked, and then publishes them. Rejects with a ContentError if the content has errors. Whenever a build fails before it publishes, the last
 * site stays untouched.
 */
export async function buildSite(run: BuildRun, progress: Progress): Promise<void> {
  // Called when the content process has been started, so that both run at the same time.
  const files = lazy(() => acquireEntryCache(run.settings));
  try {
    await buildFrom(files, run, progress);
  } finally {
    releaseEntryCache(files());
  }
}

async function buildFrom(
  files: () => EntryFiles,
  run: BuildRun,
  progress: Progress,
): Promise<void> {
  const { content, checked, hosts, site, threads } = await prepare(files, run, progress);
  const { timings, plan } = run;
  const work = { content, threads, site, isTight: plan.isTight, timings };
  const rendering = renderPages(work, progress);
  // A page of content with errors may fail. `checked` is awaited first, since its message is better.
  rendering.catch(() => undefined);
  try {
    await checked;
    const { pages, search } = await rendering;
    const published = await progress.phase({ name: 'publish', title: 'Published' }, () =>
      Promise.resolve(publishSite(site, pages, search)),
    );
    timings?.addThreads(await threads.times());
    keepEntries(run, files(), content, progress);
    const sizes = [...published].map(([file, { size }]) => ({ file, bytes: size }));
    progress.line(sizeLine(sizeOfSite(sizes), hosts));
  } catch (error) {
    throw error instanceof MdxFailures ? new ContentError(contentErrors(error.messages)) : error;
  } finally {
    await threads.close();
    await Promise.allSettled([rendering]);
  }
}

/** Saves the entries for the next build; the site is published already, so a failure is only a warning. */
function keepEntries(
  { settings }: BuildRun,
  files: EntryFiles,
  content: Handover,
  progress: Progress,
): void {
  try {
    saveEntryCache(settings, files, content);
  } catch (error) {
    progress.line(cacheWarning(settings, shortReason(error)));
  }
}

/** Reads the content, and at the same time compiles and loads the bundle. */
async function prepare(
  files: () => EntryFiles,
  { settings, afresh, plan, timings }: BuildRun,
  progress: Progress,
) {
  const { promise: coreFreed, resolve: onCoreFreed } = Promise.withResolvers<undefined>();
  const reading = { files, coreFreed, plan, timings };
  const { start, content, checked } = readAndCheck(settings, reading, progress);
  // Where memory is scarce, the process that reads ends before the next one starts.
  const turn = plan.isInTurn ? checked.catch(() => undefined) : Promise.resolve();
  const [read, compiled] = await Promise.allSettled([
    content,
    turn
      .then(() => loadBundle(settings, { start, afresh, plan, timings }, progress))
      .finally(() => onCoreFreed(undefined)),
  ]);
  try {
    // For MDX that cannot be compiled, the check of the content has a better message than Astro.
    if (compiled.status === 'rejected') await checked;
    const { hosts } = await start;
    return { content: valueOrThrow(read), checked, hosts, ...valueOrThrow(compiled) };
  } catch (error) {
    if (compiled.status === 'fulfilled') await compiled.value.threads.close();
    throw error;
  }
}

/** Reads the content; `checked` rejects with a ContentError if it has errors. */
function readAndCheck(
  settings: Settings,
  options: Omit<ReadingOptions, 'reportProgress'>,
  progress: Progress,
) {
  const { promise: started, resolve: onStarted } = Promise.withResolvers<PendingContent>();
  const checked = progress
    .phase({ name: 'read', title: 'Reading the content' }, (reportProgress) => {
      const pending = readContent(settings, { ...options, reportProgress });
      onStarted(pending);
      return pending.problems;
    })
    .then(({ errors, warnings }) => {
      if (errors.length > 0) throw new ContentError(contentErrors(errors));
      if (warnings !== undefined) progress.line(warnings);
    });
  // Callers await `content`, which rejects first.
  checked.catch(() => undefined);
  const start = started.then((pending) => pending.start);
  const content = started.then((pending) => pending.content);
  return { start, content, checked };
}
