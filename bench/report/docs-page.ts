import type { Figures, Machine } from '../measure/figures.ts';
import { count } from './numbers.ts';
import { isFigures, tablesOf, type Table } from './tables.ts';

/** Above this, something else ran beside the runs. */
const QUIET = 0.5;

/**
 * The handbook's page "How fast it is", made of one run. Its headings are the same for every run:
 * their addresses are promises.
 */
export function docsPage(figures: Figures): string {
  return [
    '---',
    'title: How fast it is',
    'summary: How long a build takes, next to other generators with the same content, and how that was measured.',
    'order: 90',
    '---',
    '',
    '{/* Written by "npm run bench -- --write-docs"; edits are lost with the next run. */}',
    '',
    ...conditions(figures),
    '',
    '## What was measured',
    '',
    ...tablesOf(figures).flatMap(markdownTable),
    ...failures(figures),
    ...COMPARED,
    '',
  ].join('\n');
}

function conditions({ day, note, rounds, seed, machine, versions, absent }: Figures): string[] {
  const missing = absent.map((name) => `- ${name}: not installed on this machine, so not measured`);
  return [
    `Measured on ${day} in ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, on ${machineText(machine)}. ${loadText(machine)}`,
    ...(note === '' ? [] : ['', plain(note)]),
    '',
    ...Object.entries(versions).map(([name, version]) => `- ${name}: ${plain(version)}`),
    ...missing,
    '',
    `The content is corpus ${seed}; the same number gives the same files on every machine.`,
  ];
}

function machineText({ processor, cores, memoryBytes, system, node }: Machine): string {
  return plain(
    `${cores} cores (${processor}) with ${Math.round(memoryBytes / 2 ** 30)} GiB, ${system}, Node ${node}`,
  );
}

function loadText({ loadBefore }: Machine): string {
  const load = loadBefore.toFixed(1);
  return loadBefore > QUIET
    ? `**Other work ran on the machine at the same time** (load ${load} before the first run): take the figures as a hint, and the ratios sooner than the seconds.`
    : `The machine was otherwise quiet (load ${load} before the first run).`;
}

/** MDX would read a brace or an angle bracket as code. */
function plain(text: string): string {
  return text.replaceAll(/[{}<>]/gu, '');
}

function markdownTable({ title, rows }: Table): string[] {
  const [head = [], ...body] = rows;
  const lines = [head, head.map((_, column) => (isFigures(rows, column) ? '--:' : '---')), ...body];
  return [`**${title}**`, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`), ''];
}

function failures({ rows }: Figures): string[] {
  const failed = rows.filter((row) => row.failed !== undefined);
  if (failed.length === 0) return [];
  const parts = failed.flatMap(({ site, items, failed: said = '' }) => [
    `${site}, ${count(items)} items:`,
    '',
    '```text',
    ...said.split('\n'),
    '```',
    '',
  ]);
  return ['**What failed**', '', ...parts];
}

const COMPARED = [
  '## What is compared',
  '',
  'Every site is made of the same corpus: a release for each 50 items, with a body of 250 words an item',
  '(paragraphs, links, a list, a table and a code block), five upgrade notes, three known issues and five',
  'milestones a release.',
  '',
  '- `relnotes-plain` is this project with search, feeds and twins switched off in `site.yaml`. It still',
  '  checks all content and builds its other pages: upgrade paths, timelines, milestones, readiness,',
  '  comparisons, areas.',
  '- `relnotes` is this project with everything on.',
  '- The peers print an item page, a release page and an index from plain templates, and check nothing.',
  '  Hugo highlights code, Eleventy does not. Starlight brings its own theme and highlighting; its search',
  '  is off.',
  '',
  'A whole build begins without any cache. Then one item is changed and the site is built again, with all',
  'that the first build kept. Every build is a fresh process, and the sites take turns within a round. Wall',
  'time is from start to end of the process. CPU time adds up that of all its processes; memory is the most',
  'that all of them held at one time, looked at twenty times a second. Both columns show medians.',
  '',
  '## Measure again',
  '',
  'On a machine with nothing else to do:',
  '',
  '```bash',
  'npm run bench -- --items 1000,10000 --rounds 5 --peers hugo,eleventy,starlight --write-docs',
  '```',
];
