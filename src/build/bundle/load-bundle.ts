import { readFileSync } from 'node:fs';
import process from 'node:process';
import { deserialize } from 'node:v8';
import type { SitePlace } from '../../catalog/read/read-place.ts';
import type { Progress } from '../../lib/progress.ts';
import type { Settings } from '../../settings.ts';
import {
  installedAstro,
  rendererFor,
  rendererNotice,
  type RendererKind,
} from '../astro/astro-version.ts';
import { ensureBundle } from './compile-bundle.ts';
import { picturePlaces } from '../picture-places.ts';
import { isCurrent, bundleFolder, bundleIn, type Bundle } from './bundle-files.ts';
import { beginSite, type SiteInMaking } from '../publish/publish-site.ts';
import type { EarlyPages } from '../content/read-content.ts';
import { RenderThreads } from '../render/render-threads.ts';

/** A site that can be printed as soon as there is content. */
interface LoadedBundle {
  readonly site: SiteInMaking;
  readonly threads: RenderThreads;
}

/** The threads of a bundle, and the digest of what it was compiled from. */
interface Begun {
  readonly key: string;
  readonly threads: RenderThreads;
}

/**
 * Compiles the bundle, if need be, and lets the threads load it. They begin with the last one: a core would
 * stand still until it is known whether it is the right one, which it mostly is.
 */
export async function loadBundle(
  settings: Settings,
  pages: Promise<EarlyPages>,
  progress: Progress,
): Promise<LoadedBundle> {
  const notice = rendererNotice(installedAstro(), rendererKind());
  if (notice !== undefined) progress.line(notice);
  let begun = beginWithLast(settings);
  const end = async () => {
    await begun?.threads.close();
    begun = undefined;
  };
  try {
    const place = pages.then((early) => early.place);
    const bundle = await progress.phase({ name: 'compile', title: 'Compiling the bundle' }, () =>
      ensureBundle(settings, place, end),
    );
    // Another build may have put its bundle there meanwhile.
    if (begun !== undefined && !isCurrent(bundle, begun.key)) await end();
    const site = beginSite(settings, bundle);
    const { kept } = await pages;
    const threads = begun?.threads ?? threadsOf(settings, bundle, await place);
    threads.prepare({ kept, last: site.last });
    return { site, threads };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Undefined where there is no bundle yet. */
function beginWithLast(settings: Settings): Begun | undefined {
  const bundle = bundleIn(bundleFolder(settings));
  try {
    const key = readFileSync(bundle.key, 'utf8');
    return { key, threads: threadsOf(settings, bundle, deserialize(readFileSync(bundle.place))) };
  } catch {
    return undefined;
  }
}

function rendererKind(): RendererKind {
  return rendererFor(installedAstro(), process.env['RELNOTES_RENDERER']);
}

function threadsOf(settings: Settings, bundle: Bundle, place: SitePlace): RenderThreads {
  const pictures = picturePlaces(settings);
  const version = installedAstro();
  return new RenderThreads({
    bundle,
    parts: { settings, place, command: 'build', pictures },
    renderer: rendererKind(),
    generator: `Astro v${version}`,
  });
}
