import type { Files } from './tree.ts';

/** The front matter of a release and its timeline. */
function release(
  id: string,
  fields: string,
  milestones: readonly string[],
): Record<string, string> {
  return {
    [`releases/${id}/release.mdx`]: `---\n${fields}\n---\n`,
    [`releases/${id}/timeline.yaml`]: `milestones:\n${milestones.map((one) => `  - { ${one} }\n`).join('')}`,
  };
}

function ga(day: string): string {
  return `id: ga, kind: ga, planned: ${day}, actual: ${day}`;
}

function item(title: string, more = ''): string {
  return `---\ntitle: ${title}\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\n${more}---\n\n${title}.\n`;
}

/**
 * A site with three products: one whose lines branch and whose versions are named as those of another one, one with
 * a single release, and one without any.
 */
export const PRODUCTS_TREE: Files = {
  'site.yaml': `title: Example releases
url: https://notes.example.org
languages: [en, de]
areas: [{ id: iaas, title: Infrastructure }, { id: kaas, title: Kubernetes }]
criteria: [{ id: works, title: Works, question: 'Does it work?' }]
support: { months_after_ga: 12, months_after_next_ga: 1 }
products:
  - { id: cloud, title: Example Cloud, summary: { en: Runs virtual machines., de: Betreibt virtuelle Maschinen. }, url: https://example.org/cloud }
  - { id: proxy, title: { en: Example Proxy, de: Beispiel-Proxy } }
  - { id: agent, title: Example Agent }
`,
  ...release('cloud-1', 'title: Cloud 1\nversion: 1.0.0\nproduct: cloud', [
    ga('2022-03-01'),
    'id: 1.0.1, kind: maintenance, version: 1.0.1, actual: 2022-05-01',
  ]),
  ...release('cloud-2', 'title: Cloud 2\nversion: 2.0.0\nproduct: cloud\nprevious: cloud-1', [
    ga('2023-03-01'),
    'id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2023-06-01',
  ]),
  ...release(
    'cloud-2-lts',
    'title: Cloud 2 LTS\nversion: 2.1.0\nproduct: cloud\nline: lts\nprevious: cloud-2',
    [ga('2024-05-01')],
  ),
  ...release('cloud-3', 'title: Cloud 3\nversion: 3.0.0\nproduct: cloud\nprevious: cloud-2', [
    ga('2024-03-01'),
  ]),
  ...release('cloud-4', 'title: Cloud 4\nversion: 4.0.0\nproduct: cloud\nprevious: cloud-3', [
    'id: rc1, kind: rc, planned: 2024-07-01',
    'id: ga, kind: ga, planned: 2024-09-01',
  ]),
  ...release('proxy-1', 'title: Proxy 1\nversion: 1.0.0\nproduct: proxy', [
    ga('2024-01-15'),
    'id: 1.0.1, kind: maintenance, version: 1.0.1, actual: 2024-02-15',
  ]),
  'releases/cloud-3/items/vms.md': item('Faster machines', 'highlight: true\n'),
  'releases/cloud-3/items/shared-login.md': item(
    'One login for all products',
    'also_in: [proxy-1/1.0.1, cloud-2/2.0.1]\n',
  ),
  'releases/proxy-1/items/limits.md': item('Limits for each client'),
  'releases/cloud-3/upgrade-notes/move.md':
    '---\ntitle: Move the machines\nadvice: required\n---\n\n1. Move them.\n',
  'releases/proxy-1/known-issues/leak.md':
    '---\ntitle: Connections are left open\naffects: [{ from: 1.0.0, to: 1.0.0 }]\nfixed_in: [1.0.1]\n---\n\nThey stay open.\n',
};
