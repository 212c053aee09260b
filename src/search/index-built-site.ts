import { filesIn } from '../lib/files-in.ts';
import { indexSite } from './index-site.ts';
import { RECORDS } from './records.ts';

/** Makes the search index of a site that lies in a folder, and takes its records away. */
export async function indexBuiltSite(dir: string): Promise<void> {
  await indexSite(
    dir,
    filesIn(dir).filter((file) => RECORDS.test(file)),
  );
}
