import { join } from 'node:path';
import process from 'node:process';
import { readCatalog } from '../catalog/read-catalog.ts';
import { writeList } from '../serialized-list.ts';
import type { Settings } from '../settings.ts';
import type { Content } from './read-content.ts';
import { serveApart } from './run-apart.ts';
import { toldProblems } from './told-problems.ts';

/** Reads the content for read-content.ts. */
serveApart(async (settings: Settings, { later, tell }): Promise<Content> => {
  const { contentDir, today, cacheDir } = settings;
  const cacheFolder = join(cacheDir, 'relnotes');
  const result = await readCatalog(contentDir, { today, cacheFolder, later, tell });
  // Two builds may share the cache, and each has its own day.
  const nouns = join(cacheFolder, `nouns.${process.pid}.bin`);
  return {
    nouns,
    digest: writeList(nouns, result.nouns),
    problems: toldProblems(contentDir, result),
  };
});
