import type { Files } from './tree.ts';

const note = (kind: string, text: string, more = '') =>
  `---\nkind: ${kind}\nstatus: ready\n${more}---\n\n${text}\n`;

/** The least that a project writes: a release with one-line notes; no areas, criteria, meetings or titles. */
export const LIGHT_TREE: Files = {
  'site.yaml': `title: Harbor notes
url: https://notes.example.org
sections: [{ kind: fix, title: Bug fixes }, { kind: improvement }]
checks: { owner-missing: off }
`,
  'releases/1.0/release.mdx': '---\ntitle: Harbor 1.0\nversion: 1.0.0\n---\n',
  'releases/1.0/timeline.yaml':
    'milestones:\n  - { id: ga, kind: ga, planned: 2024-05-01, actual: 2024-05-01 }\n',
  'releases/1.0/items/archive.md': note('feature', 'Compress backups with `zstd`. Old ones work.'),
  'releases/1.0/items/list.md': note('improvement', 'vmadm: lists zones faster.'),
  'releases/1.0/items/cut.md': note('fix', 'imgadm: keeps names that are cut.'),
  'releases/1.0/items/retry.md': note(
    'fix',
    '`imgadm`: retries an upload ([#12](https://upstream.example.org/12)).',
    'order: 1\nauthors: [ada]\n',
  ),
  'releases/1.0/items/leak.md': note(
    'fix',
    'Close files. They hold\na [zone](list.md).\n- They were open for a day.\n\nSee [the list](list.md).',
  ),
};
