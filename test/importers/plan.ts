import { readFile } from 'node:fs/promises';
import { planImport, type ImportPlan } from '../../src/importers/minutes/plan.ts';
import { rm } from 'node:fs/promises';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { writeTree, TODAY } from '../support/tree.ts';
import { MINUTES_TREE } from './fixtures/tree.ts';

/** The text of a file of minutes beside the tests. */
export async function minutesOf(name: string): Promise<string> {
  return readFile(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

/** The plan for minutes against the tree of the fixtures. */
export async function planOf(fileName: string, text?: string): Promise<ImportPlan> {
  const folder = await writeTree({}, MINUTES_TREE);
  try {
    const { catalog, files } = await readCatalog(folder, { today: TODAY });
    const release = catalog.releases.find(({ id }) => id === 'r2');
    if (release === undefined) throw new Error('the tree has no r2');
    const fileText = (path: string) => {
      const bytes = files.find((file) => file.path === path)?.bytes;
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    };
    const written = text ?? (await minutesOf(fileName));
    const plan = planImport({ text: written, fileName, catalog, release, fileText });
    if (plan === undefined) throw new Error('the minutes have no day');
    return plan;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A plan's lines, one each: where they went, or why not. */
export function linesOf({ placed, merged, unplaced }: ImportPlan): string {
  const all = [
    ...placed.map(({ line, to, what }) => ({ line, says: `${to}: ${what}` })),
    ...merged.map(({ line, why }) => ({ line, says: `merged: ${why}` })),
    ...unplaced.map(({ line, why }) => ({ line, says: `NOT PLACED: ${why}` })),
  ];
  return all
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, says }) => `${line} ${says.replace('releases/r2/', '')}`)
    .join('\n');
}

/** The result of the plan for a file. */
export function fileAfter({ edits }: ImportPlan, path: string): string {
  return edits.find((edit) => edit.path === path)?.after ?? 'unchanged';
}
