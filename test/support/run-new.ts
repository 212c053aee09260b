import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Io } from '../../src/cli/shared/io.ts';
import { runCommand } from '../../src/cli/main.ts';
import { scriptedAsker } from './asker.ts';
import { testIo } from './io.ts';
import { problemsIn } from './problems-in.ts';
import { writeTree, type Files } from './tree.ts';

/** The outcome of `relnotes new`. */
interface NewRun {
  readonly said: string;
  /** The texts of the files that were asked for. */
  readonly files: string;
  /** The output of `check` afterwards. */
  readonly problems: string;
}

/** The flags of an item, but for its kind. */
export const ITEM = ['item', '--release', 'r2', '--title', 'Größe: "a" # b', '--area', 'iaas'];

/** A release `r2` that is still to come, its milestones in several lines each. */
export const PLANNED: Files = {
  'releases/r2/known-issues/leak.md': null,
  'releases/r2/timeline.yaml': `# The way to the second release.
milestones:
  - id: rc1
    kind: rc
    planned: 2024-06-20 # as the board said

  # The day itself.
  - id: ga
    kind: ga
    planned: 2024-07-20
`,
};

/** Runs `relnotes new` in the good tree with changes, and reads files there. */
export async function runNew(
  changes: Files,
  argv: readonly string[],
  paths: readonly string[] = [],
  rest: Partial<Io> = {},
): Promise<NewRun> {
  const folder = await writeTree(changes);
  try {
    const io = testIo(folder, rest);
    const code = await runCommand(['new', ...argv, '--content', '.'], io);
    const texts = await Promise.all(
      paths.map((path) => readFile(join(folder, path), 'utf8').catch(() => '(none)\n')),
    );
    return {
      said: `${io.written()}${io.complained()}exit ${code}`,
      files: texts.join('=====\n'),
      problems: await problemsIn(folder),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Script = Parameters<typeof scriptedAsker>[0];

/** Runs it with a person who answers; files are shown without their comments. */
export async function askNew(
  argv: string[],
  script: Script,
  paths: string[] = [],
  changes: Files = {},
) {
  const asker = scriptedAsker(script);
  const loadAsker = () => Promise.resolve(asker);
  const done = await runNew(changes, argv, paths, { interactive: true, loadPrompter: loadAsker });
  const files = done.files.replaceAll(/^ *#.*\n/gmu, '');
  return { ...done, files, questions: asker.transcript() };
}
