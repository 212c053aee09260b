import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyText, mdxSource } from '../../src/build/astro/mdx-source.ts';

let contentDir: string;
beforeAll(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'relnotes-mdx-'));
});
afterAll(() => rm(contentDir, { recursive: true }));

const encode = (text: string) => new TextEncoder().encode(text);

test.each([
  ['plain', '---\ntitle: A\n---\nBody.\n', '---\n---\nBody.\n'],
  ['a layout', '---\nlayout: ./a.js\n---\n\nB\n', '---\n---\n\nB\n'],
  ['an end that is none', '---\na: |\n  b\n---c\n---\n{d}\n', '---\n\n\n---\n{d}\n'],
  ['other fences', '---\n+++\n---\n+++\na\n+++\n', '---\n---\n+++\na\n+++\n'],
  ['line ends of Windows', '\uFEFF---\r\ntitle: A\r\n---\r\nB\r\n', '---\n---\nB\n'],
])('hands the body over with empty front matter: %s', (_name, text, expected) => {
  const handed = bodyText('a.mdx', encode(text));
  expect(handed?.split('\n').length).toBe(text.split('\n').length);
  expect(handed?.replace(/^---\n+---/u, '---\n---')).toBe(
    expected.replace(/^---\n+---/u, '---\n---'),
  );
});

test('hands nothing over that the check refuses, and leaves other MDX alone', () => {
  expect(() => bodyText('a.mdx', encode('---\n---\na\u202Eb'))).toThrow(
    'a.mdx cannot be read. Run npx --no -- relnotes check to see why.',
  );
  expect(bodyText('a.mdx', encode('# A\n'))).toBeUndefined();
});

test('refuses MDX of a site that runs no code', async () => {
  const folders = { contentDir, handbookDir: '/handbook', refusesMdxCode: false };
  const file = join(contentDir, 'docs/a.mdx');
  await mkdir(join(contentDir, 'docs'));
  await writeFile(file, '---\ntitle: A\n---\n\n{1 + 1}\n');
  const { load } = mdxSource(folders);
  const loaded = () => load.handler(file);
  await expect(loaded()).rejects.toThrow(`${file} is not compiled. The site does not run code`);
  await writeFile(join(contentDir, 'site.yaml'), 'mdx: { code: true }\n');
  expect(await loaded()).toContain('1 + 1');
  const refusing = mdxSource({ ...folders, refusesMdxCode: true }).load;
  await expect(refusing.handler(file)).rejects.toThrow('The site does not run code in MDX');
});
