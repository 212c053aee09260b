import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from '../support/io.ts';
import { writeTree, type Files } from '../support/tree.ts';
import { MINUTES_TREE } from './fixtures/tree.ts';

export const MINUTES = `# 2024-01-24

* Image cache: DONE
* Serial console: WIP
* The room was cold
`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs imports one after the other in a tree that holds the minutes beside the content. */
export async function inTree(
  use: (run: (...argv: string[]) => Promise<Ran>, folder: string) => Promise<void>,
  minutes = MINUTES,
  changes: Files = {},
): Promise<void> {
  const folder = await writeTree({}, {});
  const content = await writeTree(changes, MINUTES_TREE);
  await cp(content, join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, '2024-01-24.md'), minutes);
  const run = async (...argv: string[]) => {
    const io = testIo(folder);
    const code = await runCommand(['import', 'minutes', ...argv], io);
    return { code, out: io.written(), err: io.complained() };
  };
  try {
    await use(run, folder);
  } finally {
    await Promise.all([folder, content].map((path) => rm(path, { recursive: true, force: true })));
  }
}

/** The operands of an import of those minutes. */
export const FILE = ['2024-01-24.md', '--release', 'r2'];

/** The text of every file below a folder, by path. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const texts = paths.map(async (path) => [path, await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}
