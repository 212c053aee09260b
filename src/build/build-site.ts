import type { Handover } from '../catalog/cache/handover.ts';
import { lazy } from '../lib/lazy.ts';
import type { Progress, ReportProgress } from '../lib/progress.ts';
import type { IndexedSite } from '../search/index-site.ts';
import { RECORD_FILE_PATTERN } from '../search/records.ts';
import type { Settings } from '../settings.ts';
import { loadBundle } from './bundle/load-bundle.ts';
import {
  saveEntryCache,
  releaseEntryCache,
  acquireEntryCache,
  type EntryFiles,
} from './content/entry-files.ts';
import { publishSite, type SiteBuild } from './publish/publish-site.ts';
import { contentErrors } from './content/problem-texts.ts';
import { readContent, type PendingContent, type ReadingOptions } from './content/read-content.ts';
import type { RenderThreads } from './render/render-threads.ts';
import type { RenderResult } from './render/render-task.ts';

/** The content has errors; the message lists all of them. */
export class ContentError extends Error {}

/** One build: its settings, and whether files of the last site are compared by their bytes. */
export interface BuildRun {
  readonly settings: Settings;
  readonly compareBytes: boolean;
}

/**
 * Builds the site. Reads the content while the bundle is compiled, renders new and changed pages beside the
 * last site while the content is checked, and then publishes them. Returns the render times of each route.
 * Rejects with a ContentError if the content has errors. Whenever a build fails before it publishes, the last
 * site stays untouched.
 */
export async function buildSite(run: BuildRun, progress: Progress): Promise<RenderResult['times']> {
  // Called when the content process has been started, so that both run at the same time.
  const files = lazy(() => acquireEntryCache(run.settings));
  try {
    return await buildFrom(files, run, progress);
  } finally {
    releaseEntryCache(files());
  }
}

async function buildFrom(
  files: () => EntryFiles,
  run: BuildRun,
  progress: Progress,
): Promise<RenderResult['times']> {
  const { content, checked, site, threads } = await prepare(files, run, progress);
  const rendering = renderPages({ content, threads, site }, progress);
  // A page of content with errors may fail. `checked` is awaited first, since its message is better.
  rendering.catch(() => undefined);
  try {
    await checked;
    const { pages, search } = await rendering;
    await progress.phase({ name: 'publish', title: 'Published' }, () =>
      Promise.resolve(publishSite(site, pages.files, search)),
    );
    saveEntryCache(run.settings, files(), content);
    return pages.times;
  } finally {
    await threads.close();
    await Promise.allSettled([rendering]);
  }
}

/** Reads the content, and at the same time compiles and loads the bundle. */
async function prepare(
  files: () => EntryFiles,
  { settings, compareBytes }: BuildRun,
  progress: Progress,
) {
  const { promise: coreFreed, resolve: onCoreFreed } = Promise.withResolvers<undefined>();
  const { start, content, checked } = readAndCheck(settings, { files, coreFreed }, progress);
  const [read, compiled] = await Promise.allSettled([
    content,
    loadBundle(settings, { start, compareBytes }, progress).finally(() => onCoreFreed(undefined)),
  ]);
  try {
    // For MDX that cannot be compiled, the check of the content has a better message than Astro.
    if (compiled.status === 'rejected') await checked;
    return { content: valueOrThrow(read), checked, ...valueOrThrow(compiled) };
  } catch (error) {
    if (compiled.status === 'fulfilled') await compiled.value.threads.close();
    throw error;
  }
}

/** Reads the content; `checked` rejects with a ContentError if it has errors. */
function readAndCheck(
  settings: Settings,
  options: Pick<ReadingOptions, 'files' | 'coreFreed'>,
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

function valueOrThrow<Value>(result: PromiseSettledResult<Value>): Value {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

/** Renders the pages, and builds the search index as soon as its records are written. */
async function renderPages(
  { content, threads, site }: { content: Handover; threads: RenderThreads; site: SiteBuild },
  progress: Progress,
) {
  const { promise: records, resolve: onRecords } = Promise.withResolvers<readonly string[]>();
  const rendering = progress.phase(
    { name: 'pages', title: 'Rendering pages' },
    (reportProgress) => threads.render(renderTask(site, content), reportProgress, onRecords),
    pageSummary,
  );
  const noRecords = rendering.then((): readonly string[] => []);
  const indexing = Promise.race([records, noRecords]).then((found) =>
    progress.phase({ name: 'search', title: 'Search index' }, (reportProgress) =>
      makeIndex(site.building, found, reportProgress),
    ),
  );
  // Waits for both even if one fails, since the caller then deletes the folder that they write to.
  const [pages, search] = await Promise.allSettled([rendering, indexing]);
  return { pages: valueOrThrow(pages), search: valueOrThrow(search) };
}

/** Builds the search index. Loads its code only when there are records, to start the build faster. */
async function makeIndex(
  dir: string,
  records: readonly string[],
  reportProgress: ReportProgress,
): Promise<IndexedSite> {
  if (records.length === 0) return { taken: records, written: [] };
  const { indexSite } = await import('../search/index-site.ts');
  return indexSite(dir, records, reportProgress);
}

function renderTask({ settings, building }: SiteBuild, content: Handover) {
  return {
    content,
    building,
    early: RECORD_FILE_PATTERN,
    contentKey: `${settings.today} ${content.digest}`,
  };
}

function pageSummary({ files }: RenderResult): string {
  const rendered = [...files.values()].filter((file) => file.rendered).length;
  const all = files.size.toLocaleString('en');
  return rendered === files.size
    ? `Rendered ${all} files`
    : `Rendered ${rendered.toLocaleString('en')} of ${all} files; the others are unchanged`;
}
