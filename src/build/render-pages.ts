import type { Handover } from '../catalog/cache/handover.ts';
import type { Progress, ReportProgress } from '../lib/progress.ts';
import { StepClock, threadTime } from '../lib/step-clock.ts';
import type { IndexedSite } from '../search/index-site.ts';
import { RECORD_FILE_PATTERN } from '../search/records.ts';
import type { SiteBuild } from './publish/publish-site.ts';
import { unchangedSite } from './publish/unchanged-site.ts';
import type { RenderResult, RenderTask } from './render/render-task.ts';
import type { RenderThreads } from './render/render-threads.ts';
import type { Timings } from './timings/timings.ts';
import { valueOrThrow } from './value-or-throw.ts';

/** Rendering pages and indexing them. */
interface PageWork {
  readonly content: Handover;
  readonly threads: RenderThreads;
  readonly site: SiteBuild;
  /** Whether the threads end before the index is made, since both need much memory. */
  readonly isTight: boolean;
  readonly timings: Timings | undefined;
}

/**
 * Renders the pages, and builds the search index as soon as its records are written. If the content is that of the
 * last site, whose files are intact, no thread begins.
 */
export async function renderPages(
  { content, threads, site, isTight, timings }: PageWork,
  progress: Progress,
) {
  const task = renderTask(site, content);
  const unchanged = unchangedSite(site, task.contentKey);
  if (unchanged !== undefined) {
    progress.line(pageSummary(unchanged));
    return { pages: unchanged, search: NO_INDEX };
  }
  threads.begin(site.last.content === undefined ? undefined : 1);
  const { promise: records, resolve: onRecords } = Promise.withResolvers<readonly string[]>();
  const rendering = progress.phase(
    { name: 'pages', title: 'Rendering pages' },
    (reportProgress) => threads.render(task, reportProgress, onRecords),
    pageSummary,
  );
  const noRecords = rendering.then((): readonly string[] => []);
  const turn = isTight ? rendering.then(() => threads.close()) : Promise.resolve();
  const written = Promise.race([records, noRecords]);
  const indexing = turn
    .then(() => written)
    .then((found) =>
      progress.phase({ name: 'search', title: 'Search index' }, (reportProgress) =>
        makeIndex(site.building, found, { reportProgress, timings }),
      ),
    );
  // Waits for both even if one fails, since the caller then deletes the folder that they write to.
  const [pages, search] = await Promise.allSettled([rendering, indexing]);
  return { pages: valueOrThrow(pages), search: valueOrThrow(search) };
}

const NO_INDEX: IndexedSite = { taken: [], written: [] };

/** Builds the search index. Loads its code only when there are records, to start the build faster. */
async function makeIndex(
  dir: string,
  records: readonly string[],
  { reportProgress, timings }: Pick<PageWork, 'timings'> & { reportProgress: ReportProgress },
): Promise<IndexedSite> {
  if (records.length === 0) return { taken: records, written: [] };
  const { indexSite } = await import('../search/index-site.ts');
  const clock = timings && new StepClock(threadTime);
  const index = await indexSite(dir, records, reportProgress, (step) => clock?.lap(step));
  if (clock !== undefined) timings?.addPhase('search', clock.steps);
  return index;
}

function renderTask(
  { settings, building }: SiteBuild,
  content: Handover,
): Omit<RenderTask, 'counts'> {
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
