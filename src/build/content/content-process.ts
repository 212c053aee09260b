import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { keptList } from '../../catalog/cache/kept-pieces.ts';
import { parserDigest } from '../../catalog/cache/parse-cache.ts';
import { readForPages } from '../../catalog/cache/read-for-pages.ts';
import { readPlace } from '../../catalog/read/read-place.ts';
import type { ContentInput, EarlyContent } from './read-content.ts';
import { serveApart, type Apart } from '../run-apart.ts';
import { toldProblems, type ToldProblems } from './told-problems.ts';

/** Reads the content for read-content.ts. */
serveApart(
  async (
    { settings, files }: ContentInput,
    { later, tell, early, freed }: Apart<EarlyContent>,
  ): Promise<ToldProblems> => {
    const { contentDir, today, cacheDir } = settings;
    // A program that cannot be told from others has nothing in common with any.
    const label = parserDigest() ?? randomUUID();
    const kept = files.kept === undefined ? undefined : keptList(files.kept, label);
    const place = await readPlace(contentDir, process.env);
    early({ pages: { place, kept: kept && { file: kept.file, label: kept.label } } });
    const result = await readForPages(contentDir, {
      today,
      cacheFolder: join(cacheDir, 'relnotes'),
      kept,
      label,
      fresh: files.fresh,
      later,
      // On another core the program is compiled (build-site.ts).
      work: { cores: availableParallelism() - 1, freed, tell },
      onContent: (content) => {
        early({ content });
      },
    });
    return toldProblems(contentDir, result);
  },
);
