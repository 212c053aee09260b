import { getEntry } from 'astro:content';
import contentStore from 'astro:data-layer-content';
import { languages } from 'relnotes:languages';
import { chunkToString, renderSlotToString, renderToString } from 'astro/runtime/server/index.js';
import { COLLECTION_NAMES } from '../../catalog/collection-names.ts';
import type { ReadEntry } from '../../catalog/read-entries.ts';
import type { PublishedFiles } from '../../catalog/store-entries.ts';
import type { RenderStart } from '../render/render-task.ts';
import { fillStore } from './fill-store.ts';
import { openBundle, type OpenBundle } from './open-bundle.ts';
import type { BuildOptions } from './build-options.ts';
import { readStyles } from './style-marks.ts';

/** Opens the bundle that this module is part of, for the renderer that the build has chosen. */
export async function openPages(start: RenderStart): Promise<OpenBundle> {
  const { bundle, options, renderer, generator } = start;
  const styles = readStyles(bundle.styles);
  if (renderer === 'fast') {
    const runtime = { chunkToString, renderSlotToString, renderToString };
    return openBundle(bundle, styles, { runtime, generator, location: options.location });
  }
  const { openDocumented } = await import('./open-documented.ts');
  return openDocumented(styles);
}

/**
 * Fills the collections of the bundle. Rejects if a collection comes back empty that has entries: then Astro no
 * longer reads the map, and pages would be published without their content.
 */
export async function fillCollections(
  entries: readonly ReadEntry[],
  files: PublishedFiles,
  options: BuildOptions,
): Promise<void> {
  fillStore(contentStore, entries, files, { ...options, languages });
  for (const name of COLLECTION_NAMES) {
    const [id] = contentStore.get(name)?.keys() ?? [];
    if (id === undefined || (await getEntry(name, id)) !== undefined) continue;
    throw new Error(
      `The collection "${name}" came back empty, and the content has entries for it.`,
    );
  }
}
