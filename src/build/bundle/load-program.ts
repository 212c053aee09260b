import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { SitePlace } from '../../catalog/read/read-place.ts';
import type { Progress } from '../../lib/progress.ts';
import type { Settings } from '../../settings.ts';
import { ensureProgram } from './compile-program.ts';
import { picturePlaces } from '../picture-places.ts';
import { isCurrent, programFolder, programIn, type Program } from './program-files.ts';
import { beginSite, type SiteInMaking } from '../publish/publish-site.ts';
import type { EarlyPages } from '../content/read-content.ts';
import { RenderThreads } from '../render/render-threads.ts';

/** A site that can be printed as soon as there is content. */
interface LoadedProgram {
  readonly site: SiteInMaking;
  readonly threads: RenderThreads;
}

/** The threads of a program, and the digest of what it was compiled from. */
interface Begun {
  readonly key: string;
  readonly threads: RenderThreads;
}

/**
 * Compiles the program, if need be, and lets the threads load it. They begin with the last one: a core would
 * stand still until it is known whether it is the right one, which it mostly is.
 */
export async function loadProgram(
  settings: Settings,
  pages: Promise<EarlyPages>,
  progress: Progress,
): Promise<LoadedProgram> {
  let begun = beginWithLast(settings);
  const end = async () => {
    await begun?.threads.close();
    begun = undefined;
  };
  try {
    const place = pages.then((early) => early.place);
    const program = await progress.phase({ name: 'compile', title: 'Compiling the program' }, () =>
      ensureProgram(settings, place, end),
    );
    // Another build may have put its program there meanwhile.
    if (begun !== undefined && !isCurrent(program, begun.key)) await end();
    const site = beginSite(settings, program);
    const { kept } = await pages;
    const threads = begun?.threads ?? threadsOf(settings, program, await place);
    threads.prepare({ kept, last: site.last });
    return { site, threads };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Undefined where there is no program yet. */
function beginWithLast(settings: Settings): Begun | undefined {
  const program = programIn(programFolder(settings));
  try {
    const key = readFileSync(program.key, 'utf8');
    return { key, threads: threadsOf(settings, program, deserialize(readFileSync(program.place))) };
  } catch {
    return undefined;
  }
}

function threadsOf(settings: Settings, program: Program, place: SitePlace): RenderThreads {
  const pictures = picturePlaces(settings);
  return new RenderThreads({ program, parts: { settings, place, command: 'build', pictures } });
}
