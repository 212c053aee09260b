import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Noun } from '../catalog/assemble.ts';
import { readPlace } from '../catalog/read-place.ts';
import { readCatalog } from '../catalog/read-catalog.ts';
import { writeList } from '../serialized-list.ts';
import type { Settings } from '../settings.ts';
import type { EarlyContent } from './read-content.ts';
import { serveApart, type Apart } from './run-apart.ts';
import { toldProblems, type ToldProblems } from './told-problems.ts';

/** Reads the content for read-content.ts. */
serveApart(
  async (
    settings: Settings,
    { later, tell, early, freed }: Apart<EarlyContent>,
  ): Promise<ToldProblems> => {
    const { contentDir, today, cacheDir } = settings;
    early({ place: await readPlace(contentDir, process.env) });
    const cacheFolder = join(cacheDir, 'relnotes');
    const onNouns = (all: readonly Noun[]): void => {
      // Two builds may share the cache, and each has its own day.
      const nouns = join(cacheFolder, `nouns.${process.pid}.bin`);
      early({ content: { nouns, digest: writeList(nouns, all) } });
    };
    // On another core the program is compiled (build-site.ts).
    const work = { cores: availableParallelism() - 1, freed, tell };
    const options = { today, cacheFolder, later, work, onNouns };
    return toldProblems(contentDir, await readCatalog(contentDir, options));
  },
);
