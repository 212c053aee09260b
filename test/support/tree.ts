import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblem } from '../../src/catalog/problem.ts';
import type { ReadResult } from '../../src/catalog/read-catalog.ts';
import { readSite } from '../../src/outputs/read-site.ts';

export type Files = Readonly<
  Record<string, string | Uint8Array | { readonly linkTo: string } | null>
>;

export const TODAY = '2024-06-15';

/** A small content tree without a problem: two releases, one item, one note, one issue, one meeting, one doc. */
export const GOOD_TREE: Files = {
  'site.yaml': `title: Test notes
url: https://notes.example.org
repository: https://github.com/example/notes
areas: [{ id: iaas, title: Infrastructure }, { id: kaas, title: Kubernetes }]
criteria:
  - { id: works, title: Works, question: 'Does it work?' }
  - { id: documented, title: Documented, question: 'Is it documented?' }
audiences: [operator]
options: [{ id: ovn, title: We run OVN }]
support: { months_after_ga: 7, months_after_next_ga: 1, round: month-end }
outside: [r0, r9]
`,
  'releases/r1/release.mdx':
    '---\ntitle: Release 1\nversion: 1.0.0\nprevious: r0\n---\n\nThe first.\n',
  'releases/r1/timeline.yaml':
    'milestones:\n  - { id: ga, kind: ga, planned: 2023-03-01, actual: 2023-03-01 }\n',
  'releases/r2/release.mdx': `---
title: Release 2
version: 2.0.0
previous: r1
components: [{ name: Saltpool, area: iaas, version: 2.5.5 }]
---

The second. See [the proxy](items/proxy.md).
`,
  'releases/r2/timeline.yaml': `milestones:
  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }
  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }
  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }
`,
  'releases/r2/items/proxy.md': `---
title: A proxy before the database
area: iaas
kind: feature
status: ready
owners: [ops]
since: rc1
---

Connections go through a proxy.

## Limits

One proxy a node.
`,
  'releases/r2/upgrade-notes/switch.md':
    '---\ntitle: Switch the proxy\nadvice: required\n---\n\n1. Stop the old one.\n2. Start the new one.\n',
  'releases/r2/known-issues/leak.md':
    '---\ntitle: Ports are left behind\nfixed_in: [2.0.1]\n---\n\nThey stay after deletion.\n',
  'meetings/2024-01-29.md': `---
date: 2024-01-29
release: r2
entries:
  - { text: The proxy is ready., item: r2/proxy }
  - { text: RC1 comes in February., milestone: r2/rc1 }
---

The board met.
`,
  'docs/index.mdx': '---\ntitle: Handbook\n---\n\n## How to write\n\nAdd a file.\n',
};

/** The change with which the good tree may hold code in MDX. */
export const RUNS_CODE: Readonly<Record<string, string>> = {
  'site.yaml': `${String(GOOD_TREE['site.yaml'])}mdx: { code: true }\n`,
};

/** Writes a tree into a new folder; `null` leaves a file of the good tree out. */
export async function writeTree(changes: Files, base: Files = GOOD_TREE): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relnotes-tree-'));
  await writeFiles(folder, { ...base, ...changes });
  return folder;
}

/** Writes files into a folder. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    if (typeof content === 'object' && 'linkTo' in content) await symlink(content.linkTo, target);
    else await writeFile(target, content);
  }
}

/** Reads the good tree with changes. */
export async function readTreeWith(changes: Files, today = TODAY): Promise<ReadResult> {
  const folder = await writeTree(changes);
  try {
    return await readSite(folder, { today });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Leaves the lists of known fields out of messages: any new field would change them. */
export function withoutFieldLists(messages: string): string {
  return messages.replaceAll(/Known: [^.]* and \d+ more\./gu, 'Known: many.');
}

/** The problems of the good tree with changes, one line each, as a writer sees them. */
export async function problemsOf(changes: Files, today = TODAY): Promise<string> {
  const { problems } = await readTreeWith(changes, today);
  return withoutFieldLists(problems.map((found) => formatProblem(found, 'content')).join('\n'));
}
