import process from 'node:process';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import { formatProblem } from '../../catalog/problem.ts';
import { publicDirOf, readPublicFiles } from '../../outputs/public-files.ts';
import type { Progress } from '../../lib/progress.ts';
import type { Settings } from '../../settings.ts';
import {
  installedAstro,
  rendererFor,
  rendererNotice,
  type RendererKind,
} from '../astro/astro-version.ts';
import { ensureBundle } from './compile-bundle.ts';
import { isSameLocation, lastLocation, saveLocation } from './last-location.ts';
import { pictureFolders } from '../picture-folders.ts';
import { isIntactBundle } from './bundle-index.ts';
import { bundleFolder, bundleIn, readKey, type Bundle } from './bundle-files.ts';
import { looksUnchanged } from '../content/looks-unchanged.ts';
import { lastSiteTime } from '../publish/last-site.ts';
import { prepareSite, type SiteBuild } from '../publish/publish-site.ts';
import type { WorkPlan } from '../memory/work-plan.ts';
import type { ContentStart } from '../content/read-content.ts';
import { RenderThreads } from '../render/render-threads.ts';
import type { Timings } from '../timings/timings.ts';

/** A site that can be rendered as soon as the content is read. */
interface LoadedBundle {
  readonly site: SiteBuild;
  readonly threads: RenderThreads;
}

/** Options of loading a bundle. */
interface LoadOptions {
  readonly start: Promise<ContentStart>;
  /** Whether every page is rendered, whatever the last build left. */
  readonly afresh: boolean;
  readonly plan: WorkPlan;
  readonly timings: Timings | undefined;
}

/** The number of render threads, and whether they measure their time. */
interface ThreadWork {
  readonly plan: WorkPlan;
  readonly timed: boolean;
}

/** The render threads of a bundle, its key, and the address that they render for. */
interface StartedThreads {
  readonly key: string;
  readonly location: SiteLocation;
  readonly threads: RenderThreads;
}

/**
 * Makes the bundle anew if its sources changed, and lets the render threads load it. The threads load the last
 * bundle, for the last address, before both are known to be current: usually they are, and a core would be idle
 * meanwhile. One thread does for an edit, and none begins where nothing seems to have changed.
 */
export async function loadBundle(
  settings: Settings,
  { start, afresh, plan, timings }: LoadOptions,
  progress: Progress,
): Promise<LoadedBundle> {
  const renderer = rendererKind();
  const notice = rendererNotice(installedAstro(), renderer);
  if (notice !== undefined) progress.line(notice);
  // The bundler copies public/, and would follow links and wait for pipes. The check of the content reports them.
  const [first] = readPublicFiles(publicDirOf(settings.programDir)).problems;
  if (first !== undefined) throw new Error(formatProblem(first, settings.contentDir));
  const isIntact = isIntactBundle(bundleFolder(settings));
  const work = { plan, timed: timings !== undefined };
  let started = isIntact ? openLastBundle(settings, work) : undefined;
  if (afresh || lastSiteTime(settings) === undefined) started?.threads.begin();
  else if (!looksUnchanged(settings)) started?.threads.begin(1);
  const end = async () => {
    await started?.threads.close();
    started = undefined;
  };
  try {
    const foundLocation = start.then(({ location }) => location);
    // A shared bundle does not wait for it; `start` is awaited below.
    foundLocation.catch(() => undefined);
    const { bundle } = await progress.phase(
      { name: 'compile', title: 'Compiling the bundle' },
      () =>
        ensureBundle(settings, foundLocation, { isIntact, onStale: end, renderer, plan, timings }),
      ({ isCompiled }) => (isCompiled ? 'Compiling the bundle' : 'Compiled pages found'),
    );
    const { location, cached } = await start;
    // Another build may have installed its bundle meanwhile.
    if (started !== undefined && !isFor(started, bundle, location)) await end();
    const site = prepareSite(settings, { bundle, location, afresh });
    saveLocation(settings, location);
    const threads = started?.threads ?? threadsFor(settings, bundle, { location, ...work });
    if (site.last.files.size === 0) threads.begin();
    threads.prepare({ cached, last: site.last, base: site.base });
    return { site, threads };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Returns threads for the last bundle; undefined if another build replaces it just now. */
function openLastBundle(settings: Settings, work: ThreadWork): StartedThreads | undefined {
  const bundle = bundleIn(bundleFolder(settings));
  const location = lastLocation(settings);
  if (location === undefined) return undefined;
  try {
    const key = readKey(bundle);
    return { key, location, threads: threadsFor(settings, bundle, { location, ...work }) };
  } catch {
    return undefined;
  }
}

function isFor(started: StartedThreads, bundle: Bundle, location: SiteLocation): boolean {
  return started.key === readKey(bundle) && isSameLocation(started.location, location);
}

function rendererKind(): RendererKind {
  return rendererFor(installedAstro(), process.env['RELNOTES_RENDERER']);
}

function threadsFor(
  settings: Settings,
  bundle: Bundle,
  { location, plan, timed }: ThreadWork & { readonly location: SiteLocation },
): RenderThreads {
  const pictures = pictureFolders(settings);
  const version = installedAstro();
  const start = {
    bundle,
    options: { settings, location, command: 'build', pictures },
    renderer: rendererKind(),
    generator: `Astro v${version}`,
    timed,
  } as const;
  return new RenderThreads(start, plan.renderThreads);
}
