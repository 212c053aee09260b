import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { parserDigest } from '../../catalog/cache/digests.ts';
import { readEntryFile } from '../../catalog/cache/entry-file.ts';
import { readSite } from '../../outputs/read-site.ts';
import { readHosts } from '../../catalog/read/read-hosts.ts';
import { readLocation } from '../../catalog/read/read-location.ts';
import { publicDirOf } from '../../outputs/public-files.ts';
import { extensionNames } from '../../project/extensions.ts';
import { serveChild, type ChildTools } from '../run-in-child.ts';
import { problemTexts, type ProblemTexts } from './problem-texts.ts';
import type { ContentInput, ContentMessage } from './read-content.ts';

/** Reads the content for read-content.ts. */
serveChild(
  async (
    { settings, files, cores }: ContentInput,
    { afterResult, reportProgress, sendEarly, coreFreed, lap }: ChildTools<ContentMessage>,
  ): Promise<ProblemTexts> => {
    const { root, programDir, contentDir, handbookDir, today, cacheDir, refusesMdxCode } = settings;
    // Without a digest of the code, its cache must never be reused.
    const names = extensionNames(settings.extensions);
    const label = parserDigest(names.projectComponents) ?? randomUUID();
    const cached = files.cached === undefined ? undefined : readEntryFile(files.cached, label);
    const location = await readLocation(contentDir, process.env, root);
    const hosts = readHosts(contentDir);
    const known = cached && { file: cached.file, label: cached.label };
    sendEarly({ start: { location, hosts, cached: known } });
    const result = await readSite(contentDir, {
      ...names,
      today,
      root,
      handbookDir,
      refusesMdxCode,
      publicDir: publicDirOf(programDir),
      handover: {
        cached,
        fresh: files.fresh,
        label,
        cacheFolder: join(cacheDir, 'relnotes'),
        afterResult,
        work: { cores, coreFreed, reportProgress, isWatched: true },
        onContent: (content) => {
          sendEarly({ content });
          lap('parse');
        },
      },
    });
    const problems = problemTexts(contentDir, result);
    lap('check');
    return problems;
  },
);
