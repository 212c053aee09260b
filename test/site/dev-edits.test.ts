import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { editInARow } from '../support/dev-edits.ts';
import { scratchProject, withDevServer } from '../support/scratch-project.ts';
import { GOOD_TREE } from '../support/tree.ts';

/** A longer row: RELNOTES_TEST_EDITS=200. */
const EDITS = Number(process.env['RELNOTES_TEST_EDITS'] ?? 40);

const CONTENT = Object.fromEntries(
  Object.entries(GOOD_TREE).flatMap(([path, text]) =>
    typeof text === 'string' ? [[`content/${path}`, text]] : [],
  ),
);

test(
  'the dev server shows every edit, each made as soon as the last one shows',
  { timeout: 120_000 + EDITS * 20_000 },
  async () => {
    const root = await scratchProject(CONTENT);
    try {
      await withDevServer(root, async (get) => {
        const times = await editInARow({ folder: join(root, 'content'), get }, EDITS);
        expect(times).toHaveLength(EDITS);
        const sorted = times.map(Math.round).toSorted((a, b) => a - b);
        if (EDITS > 40) console.log('median', sorted[EDITS >> 1], 'longest', sorted.slice(-5));
      });
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  },
);
