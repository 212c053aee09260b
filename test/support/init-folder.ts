import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/cli/shared/io.ts';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from './io.ts';
import { filesIn } from './site.ts';
import { writeFiles, type Files } from './tree.ts';

/** The outcome of a command. */
interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder in which `relnotes init` runs. */
export interface InitFolder {
  readonly path: string;
  readonly files: () => Promise<string[]>;
  readonly relnotes: (...argv: string[]) => Promise<Run>;
}

/** Hands a folder named `harbor` with files over, and removes it afterwards. */
export async function inFolder<Result>(
  files: Files,
  work: (folder: InitFolder) => Promise<Result>,
  rest: Partial<Io> = {},
): Promise<Result> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'relnotes-init-')));
  const path = join(parent, 'harbor');
  try {
    await writeFiles(path, { '.keep': '', ...files });
    return await work({
      path,
      files: async () => (await filesIn(path)).filter((name) => !/^\.(?:keep$|git\/)/u.test(name)),
      relnotes: async (...argv) => {
        const io = testIo(path, rest);
        const code = await runCommand(argv, io);
        return { code, out: io.written(), err: io.complained() };
      },
    });
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
