import { rm } from 'node:fs/promises';
import { runCommand } from '../../src/cli/main.ts';
import { testIo } from './io.ts';
import { writeTree, type Files } from './tree.ts';

const SITE = `title: Harbor notes
url: https://notes.example.org
checks: { owner-missing: off }
`;

function release(id: string, fields: string, milestones: readonly string[]): Files {
  const version = `${id.replace(/^\D+/u, '')}.0`;
  return {
    [`releases/${id}/release.mdx`]: `---\ntitle: Harbor ${id}\nversion: ${version}\n${fields}---\n`,
    [`releases/${id}/timeline.yaml`]: `milestones:\n${milestones.map((one) => `  - { ${one} }\n`).join('')}`,
    ...Object.fromEntries(
      milestones.map((one) => {
        const since = /id: ([\w.]+)/u.exec(one)?.[1] ?? '';
        return [
          `releases/${id}/items/new-in-${since.replaceAll('.', '-')}.md`,
          `---\ntitle: New in ${id} ${since}\nkind: feature\nsince: ${since}\n---\n\nIt is new.\n`,
        ];
      }),
    ),
  };
}

const LINES: Files = {
  'site.yaml': SITE,
  ...release('1.0', '', [
    'id: ga, kind: ga, tag: v1.0.0, actual: 2023-01-02',
    'id: 1.0.1, kind: maintenance, version: 1.0.1, actual: 2023-02-02',
  ]),
  ...release('1.1', 'previous: "1.0"\nline: lts\n', ['id: ga, kind: ga, actual: 2023-06-02']),
  ...release('2.0', 'previous: "1.0"\n', [
    'id: rc1, kind: rc, version: 2.0.0-rc1, actual: 2024-01-02',
    'id: ga, kind: ga, actual: 2024-02-02',
    'id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-03-02',
  ]),
  ...release('3.0', 'previous: "2.0"\n', ['id: ga, kind: ga, planned: 2025-01-02']),
};

const PRODUCTS: Files = {
  'site.yaml': `${SITE}products: [{ id: cli, title: CLI }, { id: web, title: Web }]\n`,
  ...release('cli-1.0', 'product: cli\n', ['id: ga, kind: ga, actual: 2023-01-02']),
  ...release('web-1.0', 'product: web\n', ['id: ga, kind: ga, actual: 2023-03-02']),
};

const SITES = { lines: LINES, products: PRODUCTS };
export type ExportSite = keyof typeof SITES;

/** Runs `relnotes export` in a site with two lines of releases, or in one with two products. */
export async function exported(site: ExportSite, ...argv: string[]) {
  const folder = await writeTree(SITES[site], {});
  try {
    const io = testIo(folder);
    const code = await runCommand(['export', ...argv, '--content', '.'], io);
    return { code, text: io.written(), errors: io.complained() };
  } finally {
    await rm(folder, { recursive: true });
  }
}
