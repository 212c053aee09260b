import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSiteLine } from '../../src/build/publish/built-site-size.ts';
import { hostWarnings, sizeLine } from '../../src/build/publish/host-limits.ts';
import { sizeOfSite, type SizedFile } from '../../src/build/publish/site-size.ts';

const MIB = 2 ** 20;

/** Returns `count` files of one size; `#` in the path is the number of the file. */
function files(path: string, count: number, bytes: number): SizedFile[] {
  return Array.from({ length: count }, (_, at) => ({ file: path.replace('#', String(at)), bytes }));
}

test('counts the files and bytes of each switch', () => {
  const size = sizeOfSite([
    ...files('items/#/index.html', 3, 100),
    ...files('items/#.md', 2, 50),
    ...files('api/v1/#.json', 1, 900),
  ]);
  expect(size).toEqual({
    files: 6,
    bytes: 1300,
    largest: { file: 'api/v1/0.json', bytes: 900 },
    switches: new Map([
      ['twins', { files: 2, bytes: 100 }],
      ['api', { files: 1, bytes: 900 }],
    ]),
  });
});

test('a site that is far from every limit only has its size', () => {
  expect(sizeLine(sizeOfSite(files('#.html', 1, 400)), [])).toMatchInlineSnapshot(
    `"The site has 1 file with less than 0.1 MB."`,
  );
  expect(sizeLine(sizeOfSite(files('#.html', 1109, 21_000)), [])).toMatchInlineSnapshot(
    `"The site has 1,109 files with 23 MB."`,
  );
  expect(sizeLine(sizeOfSite(files('#.html', 20, 21_000)), [])).toMatchInlineSnapshot(
    `"The site has 20 files with 0.4 MB."`,
  );
  expect(sizeLine(sizeOfSite([]), [])).toBe('The site has 0 files with less than 0.1 MB.');
});

const MANY = sizeOfSite([
  ...files('items/#/index.html', 12_355, 20_000),
  ...files('items/#.md', 12_354, 3000),
  ...files('api/v1/#.json', 3111, 40_000),
]);

test('names the switch that saves the most files', () => {
  expect(sizeLine(MANY, [])).toMatchInlineSnapshot(
    `"The site has 27,820 files with 409 MB. That is more than Cloudflare Pages accepts (20,000 files). Set features.twins to false in site.yaml to save 12,354 files."`,
  );
});

test('names the switch that saves the most bytes', () => {
  const large = sizeOfSite([
    ...files('#.html', 9000, 80_000),
    ...files('#.md', 5000, 10_000),
    ...files('api/v1/#.json', 500, 80_000),
  ]);
  expect(hostWarnings(large, [])).toMatchInlineSnapshot(`
    [
      "That is near the limit of GitHub Pages (1 GB). Set features.twins to false in site.yaml to save 50 MB.",
    ]
  `);
});

test('without a switch that is on, it says so', () => {
  expect(hostWarnings(sizeOfSite(files('#.html', 20_001, 10)), [])).toMatchInlineSnapshot(`
    [
      "That is more than Cloudflare Pages accepts (20,000 files). No switch below features in site.yaml makes it smaller.",
    ]
  `);
});

test.each([
  ['api/v1/items.json', 26 * MIB],
  ['files/demo.webm', 21 * MIB],
])('warns about %s, which is large for one file', (file, bytes) => {
  expect(hostWarnings(sizeOfSite([{ file, bytes }]), [])).toMatchSnapshot();
});

test.each([
  [15_999, 0],
  [16_000, 1],
  [20_000, 1],
])('at %i files, %i warnings', (count, warnings) => {
  expect(hostWarnings(sizeOfSite(files('#.html', count, 1)), [])).toHaveLength(warnings);
});

test.each([
  [['cloudflare'] as const, 1],
  [['nginx'] as const, 0],
  [['netlify', 'nginx'] as const, 0],
  [[] as const, 2],
])('hosts %j: only their limits count', (hosts, warnings) => {
  const size = sizeOfSite([...files('#.html', 20_001, 10), { file: 'a.bin', bytes: 9e8 }]);
  const ofSite = hostWarnings(size, hosts).filter((text) => !text.includes('largest file'));
  expect(ofSite).toHaveLength(warnings);
});

test('reads the size of a built site and the hosts of its content', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'relnotes-size-'));
  try {
    await mkdir(join(folder, 'dist/a'), { recursive: true });
    await writeFile(join(folder, 'dist/a/index.html'), 'x'.repeat(200_000));
    await writeFile(join(folder, 'dist/large.bin'), new Uint8Array(26 * MIB));
    const line = (site: string) =>
      writeFile(join(folder, 'site.yaml'), site).then(() =>
        builtSiteLine(join(folder, 'dist'), folder),
      );
    expect(await line('hosts: [nginx]\n')).toBe('The site has 2 files with 27 MB.');
    expect(await line('hosts: [cloudflare]\n')).toContain('large.bin, has 26.0 MiB.');
    expect(await line('hosts: [unknown]\n')).toContain('Cloudflare Pages');
    expect(await line('- broken')).toContain('Cloudflare Pages');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
