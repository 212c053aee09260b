import type { Files } from './tree.ts';

/** The build day of the tree. */
export const VERSIONS_DAY = '2026-11-30';

const SITE = `title: Probe notes
url: https://notes.example.org
identity: example.org,2026
languages: [en]
areas: [{ id: core, title: Core }]
criteria: [{ id: works, title: Works, question: 'Does it work?' }]
support: { months_after_ga: 7, months_after_next_ga: 1, round: month-end }
`;

function release(
  id: string,
  version: string,
  fields: string,
  milestones: readonly string[],
): Files {
  return {
    [`releases/${id}/release.mdx`]: `---\ntitle: Probe ${version}\nversion: ${version}\n${fields}---\n\nOverview.\n`,
    [`releases/${id}/timeline.yaml`]: `milestones:\n${milestones.map((one) => `  - { ${one} }\n`).join('')}`,
  };
}

function item(title: string, fields = ''): string {
  return `---\ntitle: ${title}\narea: core\nkind: feature\nstatus: ready\n${fields}---\n\nText.\n`;
}

/**
 * Releases whose versions run side by side: r1 and r2 with maintenance at the same time, l1 of another line, r3
 * withdrawn, r4 with a candidate. 2.0.1 is withdrawn by itself.
 */
export const VERSIONS_TREE: Files = {
  'site.yaml': SITE,
  ...release('r1', '1.0.0', '', [
    'id: ga, kind: ga, version: 1.0.0, actual: 2025-06-18',
    'id: m102, kind: maintenance, version: 1.0.2, actual: 2026-05-20',
  ]),
  ...release('r2', '2.0.0', 'previous: r1\n', [
    'id: ga, kind: ga, version: 2.0.0, actual: 2026-02-18',
    'id: m201, kind: maintenance, version: 2.0.1, actual: 2026-06-01, withdrawn: { on: 2026-06-10, why: It is slow., use: 2.0.0 }',
  ]),
  ...release('l1', '1.9.0', 'previous: r1\nline: lts\n', [
    'id: ga, kind: ga, version: 1.9.0, actual: 2026-03-01',
    'id: m191, kind: maintenance, version: 1.9.1, actual: 2026-07-01',
  ]),
  ...release(
    'r3',
    '3.0.0',
    'previous: r2\nwithdrawn: { on: 2026-10-01, why: It loses data., use: 2.0.0 }\n',
    ['id: ga, kind: ga, version: 3.0.0, actual: 2026-09-18'],
  ),
  ...release('r4', '4.0.0', 'previous: r3\nupgrade_from: [r2, r3]\n', [
    'id: rc1, kind: rc, version: 4.0.0-rc1, actual: 2026-11-01',
    'id: ga, kind: ga, planned: 2026-12-24',
  ]),
  'releases/r1/items/old.md': item('Old'),
  'releases/r2/items/late.md': item('Late', 'since: m201\nalso_in: [r1/m102]\n'),
  'releases/r1/known-issues/fault.md':
    '---\ntitle: Data is lost on restart\naffects: [{ from: 1.0.0 }]\nfixed_in: 1.0.2\nworkaround: None.\n---\n\nText.\n',
  'releases/r1/known-issues/loud.md':
    '---\ntitle: The log is loud\nworkaround: None.\n---\n\nText.\n',
  'releases/r2/known-issues/slow.md':
    '---\ntitle: Starts are slow\naffects: [{ from: 2.0.0 }]\nfixed_in: 2.0.1\nworkaround: None.\n---\n\nText.\n',
  'releases/r4/known-issues/fresh.md':
    '---\ntitle: The candidate hangs\nworkaround: None.\n---\n\nText.\n',
};
