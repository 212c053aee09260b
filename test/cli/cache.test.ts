import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { writeTree } from '../support/tree.ts';

/** A small tree gets no cache. */
const DOCS = Object.fromEntries(
  Array.from({ length: 200 }, (_none, n) => [
    `docs/page-${n}.mdx`,
    `---\ntitle: Page ${n}\n---\n\nText.\n`,
  ]),
);

test('caches results in the folder of RELNOTES_CACHE', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'relnotes-cache-'));
  const content = await writeTree(DOCS);
  const env = { ...process.env, RELNOTES_CACHE: cache, RELNOTES_CONTENT: content };
  await promisify(execFile)(process.execPath, ['cli/relnotes.mjs', 'check'], { env });
  expect(await readdir(join(cache, 'relnotes'))).toEqual(['entries.bin']);
  await rm(cache, { recursive: true });
  await rm(content, { recursive: true });
});
