import { rmSync } from 'node:fs';
import type { Handover } from '../catalog/cache/handover.ts';
import { lazy } from '../lib/lazy.ts';
import type { Progress, ReportProgress } from '../lib/progress.ts';
import type { IndexedSite } from '../search/index-site.ts';
import { RECORD_FILE_PATTERN } from '../search/records.ts';
import type { Settings } from '../settings.ts';
import { loadBundle } from './bundle/load-bundle.ts';
import {
  keepEntryFiles,
  releaseEntryFiles,
  acquireEntryFiles,
  type EntryFiles,
} from './content/entry-files.ts';
import { publishSite, type SiteInMaking } from './publish/publish-site.ts';
import { contentErrors } from './content/problem-texts.ts';
import { readContent, type ContentReading, type ReadingOptions } from './content/read-content.ts';
import type { RenderThreads } from './render/render-threads.ts';
import type { RenderResult } from './render/render-task.ts';

/** The content has errors; the message says all of them. */
export class ContentError extends Error {}

/**
 * Builds the site: reads the content while the bundle is compiled, prints the pages that are not
 * there yet beside the last site while the content is checked, and puts them in its place. Rejects with
 * a ContentError where the content has errors; the last site is untouched then, as wherever else a build
 * fails before it publishes. Gives what the pages of each route took.
 */
export async function buildSite(
  settings: Settings,
  progress: Progress,
): Promise<RenderResult['times']> {
  // Asked for when the process that reads the content has been started.
  const files = lazy(() => acquireEntryFiles(settings));
  try {
    return await buildFrom(files, settings, progress);
  } finally {
    releaseEntryFiles(files());
  }
}

async function buildFrom(
  files: () => EntryFiles,
  settings: Settings,
  progress: Progress,
): Promise<RenderResult['times']> {
  const { content, checked, site, threads } = await prepare(files, settings, progress);
  const printing = printPages({ content, threads, site }, progress);
  // A page of content with errors may fail; the errors, which are waited for first, say it better.
  printing.catch(() => undefined);
  try {
    await checked;
    const { pages, search } = await printing;
    await progress.phase({ name: 'publish', title: 'Published' }, () =>
      Promise.resolve(publishSite(site, pages.files, search)),
    );
    keepEntryFiles(settings, files(), content);
    return pages.times;
  } finally {
    await threads.close();
    await Promise.allSettled([printing]);
    rmSync(site.building, { recursive: true, force: true });
  }
}

/** Reads the content, and at the same time compiles the bundle and loads it. */
async function prepare(files: () => EntryFiles, settings: Settings, progress: Progress) {
  const { promise: coreFreed, resolve: onCoreFreed } = Promise.withResolvers<undefined>();
  const { pages, content, checked } = readChecked(settings, { files, coreFreed }, progress);
  const [read, compiled] = await Promise.allSettled([
    content,
    loadBundle(settings, pages, progress).finally(() => onCoreFreed(undefined)),
  ]);
  try {
    // What Astro says of MDX that cannot be compiled, the check of the content says better.
    if (compiled.status === 'rejected') await checked;
    return { content: settled(read), checked, ...settled(compiled) };
  } catch (error) {
    if (compiled.status === 'fulfilled') {
      await compiled.value.threads.close();
      rmSync(compiled.value.site.building, { recursive: true, force: true });
    }
    throw error;
  }
}

/** Reads the content; `checked` rejects with a ContentError where it has errors. */
function readChecked(
  settings: Settings,
  from: Pick<ReadingOptions, 'files' | 'coreFreed'>,
  progress: Progress,
) {
  const { promise: begun, resolve: onBegun } = Promise.withResolvers<ContentReading>();
  const checked = progress
    .phase({ name: 'read', title: 'Reading the content' }, (tell) => {
      const reading = readContent(settings, { ...from, tell });
      onBegun(reading);
      return reading.problems;
    })
    .then(({ errors, warnings }) => {
      if (errors.length > 0) throw new ContentError(contentErrors(errors));
      if (warnings !== undefined) progress.line(warnings);
    });
  // Whoever waits for the content is told of it before.
  checked.catch(() => undefined);
  const pages = begun.then((reading) => reading.pages);
  const content = begun.then((reading) => reading.content);
  return { pages, content, checked };
}

function settled<Value>(result: PromiseSettledResult<Value>): Value {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

/** Prints the pages, and makes the search index as soon as what it is made of is there. */
async function printPages(
  { content, threads, site }: { content: Handover; threads: RenderThreads; site: SiteInMaking },
  progress: Progress,
) {
  const { promise: records, resolve: onRecords } = Promise.withResolvers<readonly string[]>();
  const printing = progress.phase(
    { name: 'pages', title: 'Printing pages' },
    (tell) => threads.render(renderTask(site, content), tell, onRecords),
    toldPages,
  );
  const none = printing.then((): readonly string[] => []);
  const indexing = Promise.race([records, none]).then((found) =>
    progress.phase({ name: 'search', title: 'Search index' }, (tell) =>
      makeIndex(site.building, found, tell),
    ),
  );
  // Both come to an end before anything is cleared away.
  const [pages, search] = await Promise.allSettled([printing, indexing]);
  return { pages: settled(pages), search: settled(search) };
}

/**
 * Loads what makes the index when there are records: a build would begin with it, and a site without
 * search has none.
 */
async function makeIndex(
  dir: string,
  records: readonly string[],
  tell: ReportProgress,
): Promise<IndexedSite> {
  if (records.length === 0) return { taken: records, written: [] };
  const { indexSite } = await import('../search/index-site.ts');
  return indexSite(dir, records, tell);
}

function renderTask({ settings, building }: SiteInMaking, content: Handover) {
  return {
    content,
    building,
    early: RECORD_FILE_PATTERN,
    contentKey: `${settings.today} ${content.digest}`,
  };
}

function toldPages({ files }: RenderResult): string {
  const printed = [...files.values()].filter((file) => file.printed).length;
  const all = files.size.toLocaleString('en');
  return printed === files.size
    ? `Printed ${all} files`
    : `Printed ${printed.toLocaleString('en')} of ${all} files; the others are as they were`;
}
