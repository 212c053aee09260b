import { join } from 'node:path';
import { compiledMdx } from '../../catalog/read/compiled-mdx.ts';
import { fileOf } from '../../catalog/read/folders.ts';
import { listContent } from '../../catalog/read/handbook.ts';
import type { Settings } from '../../settings.ts';
import { importsOf } from '../bundle/bundle-imports.ts';

/** The modules of a bundle, collected while it is compiled. */
export interface CollectedModules {
  /** Takes the ids of modules. */
  readonly add: (ids: Iterable<string>) => void;
  /** Returns what the bundle imports from outside of `src/` (bundle-imports.ts). */
  readonly imports: () => Promise<string>;
}

/** Begins to collect the modules of a bundle, before any of them is read. */
export function collectModules(settings: Settings): CollectedModules {
  const startedAt = Date.now();
  const ids = new Set<string>();
  return {
    add(found) {
      for (const id of found) ids.add(id);
    },
    async imports() {
      const paths = await compiledMdx(settings, listContent(settings));
      const mdxFiles = paths.map((path) => fileOf(settings, path));
      const { root, programDir } = settings;
      const ownFolders = [join(programDir, 'src'), join(root, '.astro')];
      return importsOf({ ids, ownFolders, mdxFiles, startedAt });
    },
  };
}
