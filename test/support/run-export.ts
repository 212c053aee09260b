import { rm } from 'node:fs/promises';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from './io.ts';
import { RICH_TREE } from './rich-tree.ts';
import { writeTree } from './tree.ts';

/** Returns the output of `relnotes export` for the rich tree, and its exit code. */
export async function exported(...argv: string[]): Promise<string> {
  const folder = await writeTree({}, RICH_TREE);
  try {
    const io = testIo(folder);
    const code = await runCommand(['export', ...argv, '--content', '.'], io);
    return `${io.written()}${io.complained()}exit ${code}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
