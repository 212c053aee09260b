import { listFiles } from '../lib/list-files.ts';
import { indexSite } from './index-site.ts';
import { RECORD_FILE_PATTERN } from './records.ts';

/** Makes the search index of a site that lies in a folder, and takes its records away. */
export async function indexBuiltSite(dir: string): Promise<void> {
  await indexSite(
    dir,
    listFiles(dir).filter((file) => RECORD_FILE_PATTERN.test(file)),
  );
}
