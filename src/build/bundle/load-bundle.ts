import { readFileSync } from 'node:fs';
import process from 'node:process';
import { deserialize } from 'node:v8';
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
import { pictureFolders } from '../picture-folders.ts';
import { isIntactBundle } from './bundle-index.ts';
import { bundleFolder, bundleIn, readKey, type Bundle } from './bundle-files.ts';
import { prepareSite, type SiteBuild } from '../publish/publish-site.ts';
import type { WorkPlan } from '../memory/work-plan.ts';
import type { ContentStart } from '../content/read-content.ts';
import { RenderThreads } from '../render/render-threads.ts';

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
}

/** The render threads of a bundle, and its key. */
interface StartedThreads {
  readonly key: string;
  readonly threads: RenderThreads;
}

/**
 * Compiles the bundle if its sources changed, and lets the render threads load it. The threads load the last
 * bundle before it is known to be current: usually it is, and a core would be idle meanwhile.
 */
export async function loadBundle(
  settings: Settings,
  { start, afresh, plan }: LoadOptions,
  progress: Progress,
): Promise<LoadedBundle> {
  const notice = rendererNotice(installedAstro(), rendererKind());
  if (notice !== undefined) progress.line(notice);
  // The bundler copies public/, and would follow links and wait for pipes. The check of the content reports them.
  const [first] = readPublicFiles(publicDirOf(settings.programDir)).problems;
  if (first !== undefined) throw new Error(formatProblem(first, settings.contentDir));
  const isIntact = isIntactBundle(bundleFolder(settings));
  let started = isIntact ? startWithLastBundle(settings, plan) : undefined;
  const end = async () => {
    await started?.threads.close();
    started = undefined;
  };
  try {
    const foundLocation = start.then(({ location }) => location);
    const bundle = await progress.phase({ name: 'compile', title: 'Compiling the bundle' }, () =>
      ensureBundle(settings, foundLocation, { isIntact, onStale: end, plan }),
    );
    // Another build may have installed its bundle meanwhile.
    if (started !== undefined && readKey(bundle) !== started.key) await end();
    const site = prepareSite(settings, bundle, afresh);
    const { location, cached } = await start;
    const threads = started?.threads ?? startThreads(settings, bundle, { location, plan });
    threads.prepare({ cached, last: site.last.files, base: site.base });
    return { site, threads };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Starts the threads with the last bundle; undefined if another build replaces it just now. */
function startWithLastBundle(settings: Settings, plan: WorkPlan): StartedThreads | undefined {
  const bundle = bundleIn(bundleFolder(settings));
  try {
    const key = readKey(bundle);
    const location: SiteLocation = deserialize(readFileSync(bundle.location));
    return { key, threads: startThreads(settings, bundle, { location, plan }) };
  } catch {
    return undefined;
  }
}

function rendererKind(): RendererKind {
  return rendererFor(installedAstro(), process.env['RELNOTES_RENDERER']);
}

function startThreads(
  settings: Settings,
  bundle: Bundle,
  { location, plan }: { readonly location: SiteLocation; readonly plan: WorkPlan },
): RenderThreads {
  const pictures = pictureFolders(settings);
  const version = installedAstro();
  const start = {
    bundle,
    options: { settings, location, command: 'build', pictures },
    renderer: rendererKind(),
    generator: `Astro v${version}`,
  } as const;
  return new RenderThreads(start, plan.renderThreads);
}
