import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { conflictsOf } from '../../src/outputs/claims.ts';
import { PUBLIC_DIR, readPublicFiles } from '../../src/outputs/public-files.ts';
import { siteOutputs } from '../../src/outputs/site-outputs.ts';
import { filesIn } from './site.ts';

interface Comparison {
  /** Files of the table that two owners claim. */
  readonly twice: readonly string[];
  /** Files of the built site that the table does not have. */
  readonly unowned: readonly string[];
  /** Files of the table that the built site does not have. */
  readonly missing: readonly string[];
}

/** Compares a built site with the table of outputs for its content. */
export async function compareOutputs(
  contentDir: string,
  dir: string,
  today: string,
): Promise<Comparison> {
  const { catalog } = await readCatalog(contentDir, { today });
  const { files, generated } = siteOutputs(catalog, today, readPublicFiles(PUBLIC_DIR).files);
  const built = await filesIn(dir);
  const table = new Set(files.map(({ file }) => file));
  const isGenerated = (file: string) => generated.some((names) => names.test(file));
  return {
    twice: conflictsOf(files).map(({ refused }) => refused.file),
    unowned: built.filter((file) => table.has(file) === isGenerated(file)),
    missing: [...table].filter((file) => !built.includes(file)),
  };
}

/** The result for a site in which each file has exactly one owner. */
export const ONE_OWNER_EACH: Comparison = { twice: [], unowned: [], missing: [] };
