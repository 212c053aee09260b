import { readCatalog, type ReadOptions, type ReadResult } from '../catalog/read-catalog.ts';
import { outputsCheck } from './check-outputs.ts';
import { PUBLIC_DIR, readPublicFiles } from './public-files.ts';

/** Options of reading a site. */
export interface ReadSiteOptions extends Omit<ReadOptions, 'checks'> {
  /** Absolute path of the folder whose files are published as they are; the program's by default. */
  readonly publicDir?: string | undefined;
}

/**
 * Reads and checks a content folder as `readCatalog` does, and checks the files of the site that will be made of
 * it. The command, the loaders and the builds all read the content here, so that what one refuses no other builds.
 */
export async function readSite(contentDir: string, options: ReadSiteOptions): Promise<ReadResult> {
  const { publicDir = PUBLIC_DIR, ...rest } = options;
  const { files, problems } = readPublicFiles(publicDir);
  const checks = [() => [...problems], outputsCheck(files)];
  return readCatalog(contentDir, { ...rest, checks });
}
