import { rm } from 'node:fs/promises';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from './io.ts';
import { RICH_TREE } from './rich-tree.ts';
import { writeTree, type Files } from './tree.ts';

/** A tree with two options, so that one of them can be the reader's. */
export const PATH_TREE: Files = {
  ...RICH_TREE,
  'site.yaml': String(RICH_TREE['site.yaml']).replace(
    'options: [',
    'options: [{ id: ceph, title: We run Ceph }, ',
  ),
};

/** The answer of a command. */
export interface Answer {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs `relnotes path` in a tree. */
export async function pathIn(argv: readonly string[], changes: Files = {}): Promise<Answer> {
  const folder = await writeTree(changes, PATH_TREE);
  try {
    const io = testIo(folder);
    const code = await runCommand(['path', ...argv, '--content', '.'], io);
    return { out: io.written(), err: io.complained(), code };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The answer as one text. */
export function shown({ out, err, code }: Answer): string {
  return `${out}${err}exit ${code}`;
}
