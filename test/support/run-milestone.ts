import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from './io.ts';
import { problemsIn } from './problems-in.ts';
import { writeTree, type Files } from './tree.ts';

export const TIMELINE = `# The second release.
milestones:
  - id: rc1 # the first candidate
    kind: rc
    planned: 2024-06-20

  - { id: rc2, kind: rc, planned: 2024-06-27 }
  - { id: rc3, kind: rc, planned: 2024-07-04, condition: if-needed }
  - { id: rc4, kind: rc, planned: 2024-07-11, outcome: cancelled }
  - { id: ga, kind: ga, plans: [{ planned: 2024-07-20 }, { planned: 2024-07-27, why: Late. }] }
  - { id: 2.0.1, kind: maintenance, version: 2.0.1, planned: 2024-08-20 }
`;
/** A release `r2` that is still to come. */
export const PLANNED: Files = { 'releases/r2/timeline.yaml': TIMELINE };

/** Returns the output of `relnotes milestone`, run once or several times, then the timeline and the content. */
export async function runMilestone(changes: Files, ...commands: string[][]): Promise<string> {
  const folder = await writeTree(changes);
  try {
    const io = testIo(folder);
    let code = 0;
    for (const argv of commands) {
      code = await runCommand(['milestone', ...argv, '--content', '.'], io);
    }
    const timeline = await readFile(join(folder, 'releases/r2/timeline.yaml'), 'utf8');
    const changed = changedLines(String(changes['releases/r2/timeline.yaml']), timeline);
    const problems = await problemsIn(folder);
    return `${io.written()}${io.complained()}exit ${code}\n${changed}${problems}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The lines that went, then those that came; what stayed is not shown. */
function changedLines(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line}\n`);
  const come = now.filter((line) => !old.includes(line)).map((line) => `+ ${line}\n`);
  return [...gone, ...come].join('');
}
