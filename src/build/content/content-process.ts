import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parserDigest } from '../../catalog/cache/digests.ts';
import { readEntryFile } from '../../catalog/cache/entry-file.ts';
import { readCatalog } from '../../catalog/read-catalog.ts';
import { readPlace } from '../../catalog/read/read-place.ts';
import { serveChild, type ChildTools } from '../run-in-child.ts';
import { problemTexts, type ProblemTexts } from './problem-texts.ts';
import type { ContentInput, EarlyContent } from './read-content.ts';

/** Reads the content for read-content.ts. */
serveChild(
  async (
    { settings, files }: ContentInput,
    { afterResult, tell, early, coreFreed }: ChildTools<EarlyContent>,
  ): Promise<ProblemTexts> => {
    const { contentDir, handbookDir, today, cacheDir } = settings;
    // Code without a digest shares its cache with no other.
    const label = parserDigest() ?? randomUUID();
    const kept = files.kept === undefined ? undefined : readEntryFile(files.kept, label);
    const place = await readPlace(contentDir, process.env);
    early({ pages: { place, kept: kept && { file: kept.file, label: kept.label } } });
    const result = await readCatalog(contentDir, {
      today,
      handbookDir,
      handover: {
        kept,
        fresh: files.fresh,
        label,
        cacheFolder: join(cacheDir, 'relnotes'),
        later: afterResult,
        // The pages are compiled on another core (build-site.ts).
        work: { cores: availableParallelism() - 1, freed: coreFreed, tell },
        onContent: (content) => {
          early({ content });
        },
      },
    });
    return problemTexts(contentDir, result);
  },
);
