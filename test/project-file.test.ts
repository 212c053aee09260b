import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectContent } from '../src/project-file.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'relnotes-file-'));
});

afterAll(() => rm(root, { recursive: true }));

async function contentIn(packageJson: string): Promise<string | undefined> {
  await writeFile(join(root, 'package.json'), packageJson);
  return projectContent(root);
}

test('is the folder that package.json names', async () => {
  expect(await contentIn('\uFEFF{"relnotes": {"content": "docs/notes"}}')).toBe('docs/notes');
});

test.each(['{}', '[]', '1', '{"relnotes": {}}'])('is none in %s', async (text) => {
  expect(await contentIn(text)).toBeUndefined();
});

test('is none without a package.json', () => {
  expect(projectContent(join(root, 'none'))).toBeUndefined();
});

test('a wrong setting names the next step', async () => {
  await expect(contentIn('{"relnotes": {"contents": "a"}}')).rejects.toThrow(
    'package.json: relnotes has no setting "contents", only "content". Write it as in "relnotes": { "content": "docs/notes" }.',
  );
  await expect(contentIn('{"relnotes": "a"}')).rejects.toThrow('relnotes is not an object');
  await expect(contentIn('{"relnotes": {"content": " "}}')).rejects.toThrow(
    'relnotes.content is not the path of a folder',
  );
  await expect(contentIn('{')).rejects.toThrow('package.json is not valid JSON');
});
