import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHistory } from '../../../src/cli/import/history/read-history.ts';
import { formatNamed } from '../../../src/importers/formats.ts';
import { planImport } from '../../../src/importers/import-source.ts';
import { renoHistory, renoId } from '../../../src/importers/reno/read-reno.ts';
import { testIo } from '../../support/io.ts';
import { historyOf, step, type Step } from './random-history.ts';
import { SITE } from './import-texts.ts';

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-history-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Makes a repository with a history, and imports its notes. */
async function imported(steps: readonly Step[]) {
  const { stream, visible, head } = historyOf(steps);
  const repo = join(folder, String((count += 1)));
  await mkdir(join(repo, 'notes'), { recursive: true });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repo]);
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repo, input: stream });
  const place = { repo: '.', folder: 'notes' };
  const read = await readHistory(testIo(repo), place, renoHistory(head), head);
  const plan = planImport({
    format: formatNamed('reno'),
    sources: read.sources,
    history: read.history,
    name: 'reno',
    texts: new Map(Object.entries(SITE)),
    ledgerText: undefined,
    releases: [],
    site: { repository: undefined, needsStatus: false, products: [], areas: [], setsImpact: false },
    today: '2026-01-01',
    options: {},
  });
  return { plan, visible };
}

const reason = ({ plan }: Awaited<ReturnType<typeof imported>>) =>
  plan.notes.map(({ note, outcome, why }) => `${note.file} ${outcome} ${why ?? ''}`.trim());

test('a note that only the end of a branch has is listed with the reason', async () => {
  const steps: Step[] = [
    { do: 'add', on: 0, note: 0 },
    { do: 'tag', on: 0 },
    { do: 'branch', on: 1 },
    { do: 'add', on: 1, note: 1 },
    { do: 'add', on: 0, note: 2 },
  ];
  expect(reason(await imported(steps))).toMatchInlineSnapshot(`
    [
      "notes/note-aaaaaaaaaaaaaaa0.yaml new",
      "notes/note-aaaaaaaaaaaaaaa2.yaml new",
      "anchor:note-aaaaaaaaaaaaaaa1.yaml skipped it is not out yet on stable/anchor",
    ]
  `);
});

test('a backport that waits for a version is listed beside its release', async () => {
  const steps: Step[] = [
    { do: 'add', on: 0, note: 0 },
    { do: 'tag', on: 0 },
    { do: 'branch', on: 1 },
    { do: 'add', on: 0, note: 1 },
    { do: 'tag', on: 0 },
    { do: 'add', on: 1, note: 1 },
  ];
  expect(reason(await imported(steps))).toMatchInlineSnapshot(`
    [
      "notes/note-aaaaaaaaaaaaaaa0.yaml new",
      "notes/note-aaaaaaaaaaaaaaa1.yaml new",
      "anchor:note-aaaaaaaaaaaaaaa1.yaml skipped it is not out yet on stable/anchor",
    ]
  `);
});

test('each note file that a version or the end of a line shows is accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
      const { plan, visible } = await imported(steps);
      expect(plan.notes).toHaveLength(plan.plan.count);
      const listed = new Set(plan.notes.map(({ note }) => renoId(note.file)));
      expect([...visible].filter((id) => !listed.has(id))).toEqual([]);
      for (const { outcome, path, why } of plan.notes) {
        expect(outcome === 'skipped' ? why : path).toBeTruthy();
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);
