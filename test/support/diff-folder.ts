import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from './io.ts';
import { writeTree, type Files } from './tree.ts';

/** The good tree after its edits: one item more, one issue less, and several things that changed. */
export const CHANGES: Files = {
  'releases/r2/timeline.yaml': `milestones:
  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }
  - id: ga
    kind: ga
    plans: [{ planned: 2024-03-20 }, { planned: 2024-03-27, why: A fix had to go in. }]
    actual: 2024-03-27
  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }
`,
  'releases/r2/items/proxy.md': `---
title: A proxy before the *database*
area: iaas
kind: feature
status: undecided
owners: [ops]
criteria: { works: met }
since: rc1
---

Connections go through one proxy.
`,
  'releases/r2/items/api.md': '---\ntitle: A central API\narea: kaas\nkind: feature\n---\n',
  'releases/r2/upgrade-notes/switch.md':
    '---\ntitle: Switch the proxy\nadvice: optional\n---\n\n1. Stop the old one.\n2. Start the new one.\n',
  'releases/r2/known-issues/leak.md': null,
};

/** A folder in which trees stand by name and in which `relnotes diff` is run. */
export async function diffFolder() {
  const root = await mkdtemp(join(tmpdir(), 'relnotes-diff-test-'));
  return {
    root,
    /** Puts the good tree with changes under a name. */
    put: async (name: string, changes: Files) => rename(await writeTree(changes), join(root, name)),
    /** The output of the command, to both streams, and its exit code. */
    diff: async (argv: readonly string[], cwd = root): Promise<string> => {
      const io = testIo(cwd);
      const code = await runCommand(['diff', ...argv], io);
      return `${io.written()}${io.complained()}exit ${code}`;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
