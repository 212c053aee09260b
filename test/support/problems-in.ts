import { formatProblem } from '../../src/catalog/problem.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { TODAY } from './tree.ts';

/** The output of `check` for a content folder on the day of the test trees; empty if it is clean. */
export async function problemsIn(folder: string): Promise<string> {
  const { problems } = await readSite(folder, { today: TODAY });
  return problems.map((found) => formatProblem(found, 'content')).join('\n');
}
