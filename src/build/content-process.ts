import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { serialize } from 'node:v8';
import { readCatalog } from '../catalog/read-catalog.ts';
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
  const file = join(cacheFolder, `nouns.${process.pid}.bin`);
  const bytes = serialize(result.nouns);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return {
    nouns: file,
    digest: hash('sha256', bytes, 'base64'),
    problems: toldProblems(contentDir, result),
  };
});
