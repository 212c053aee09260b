import { rm } from 'node:fs/promises';
import { runCommand } from '../../../src/cli/main.ts';
import type { Io } from '../../../src/cli/shared/io.ts';
import { testIo } from '../../support/io.ts';
import { writeTree, type Files } from '../../support/tree.ts';
import { CHANGELOG, RELEASES } from './fixtures.ts';
import { SITE } from './import-texts.ts';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls a function with a project that has a site and the sources; commands run in its folder. */
export async function inProject(
  work: (
    run: (argv: readonly string[], rest?: Partial<Io>) => Promise<Run>,
    folder: string,
  ) => Promise<void>,
  site: string = SITE['site.yaml'] ?? '',
): Promise<void> {
  const files: Files = {
    'content/site.yaml': site,
    'CHANGELOG.md': CHANGELOG,
    'releases.json': RELEASES,
    'notes.yaml': 'a: b\n',
  };
  const folder = await writeTree({}, files);
  try {
    await work(async (argv, rest) => {
      const io = testIo(folder, rest);
      const code = await runCommand(argv, io);
      return { code, out: io.written(), err: io.complained() };
    }, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
