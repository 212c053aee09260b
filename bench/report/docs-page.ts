import type { Figures, Machine } from '../measure/figures.ts';
import { COMPARED } from './compared.ts';
import { count } from './numbers.ts';
import { isFigures, type Table } from '../../src/lib/text-table.ts';
import { tablesOf } from './tables.ts';

/** Above this load, something else ran at the same time. */
const QUIET = 0.5;

/**
 * Returns the handbook's page "How fast it is" for a run. Its headings are the same for every run, since their
 * anchors are published addresses.
 */
export function docsPage(figures: Figures): string {
  return [
    '---',
    'title: How fast it is',
    'summary: Build times compared with other generators and the same content, and how they were measured.',
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
    ? `**Other work ran on the machine at the same time** (load ${load} before the first run): the ratios are more reliable than the seconds.`
    : `The machine was otherwise quiet (load ${load} before the first run).`;
}

/** Escapes braces and angle brackets, which are code in MDX. */
function plain(text: string): string {
  return text.replaceAll(/[{}<>]/gu, '');
}

function markdownTable({ title, rows }: Table): string[] {
  const [head = [], ...body] = rows;
  const lines = [head, head.map((_, column) => (isFigures(rows, column) ? '--:' : '---')), ...body];
  return [`**${title}**`, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`), ''];
}

function failures({ rows, uses }: Figures): string[] {
  const ofItems = (items: number | undefined) =>
    items === undefined ? '' : `, ${count(items)} items`;
  const parts = [
    ...rows.map(({ site, items, failed }) => failure(`${site}${ofItems(items)}`, failed)),
    ...uses.map(({ part, what, items, failed }) =>
      failure(`${part}, ${what}${ofItems(items)}`, failed),
    ),
  ].flat();
  return parts.length === 0 ? [] : ['**What failed**', '', ...parts];
}

function failure(name: string, output: string | undefined): string[] {
  return output === undefined ? [] : [`${name}:`, '', '```text', ...output.split('\n'), '```', ''];
}
