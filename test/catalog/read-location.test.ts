import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readLocation } from '../../src/catalog/read/read-location.ts';
import { writeTree } from '../support/tree.ts';

async function locationOf(site: string | null, environment: Record<string, string> = {}) {
  const folder = await writeTree({ 'site.yaml': site });
  const place = await readLocation(folder, environment, folder);
  await rm(folder, { recursive: true, force: true });
  return place;
}

test.each([
  ['the root of a host', 'url: https://a.example\n', {}, 'https://a.example', '/'],
  [
    'a base of its own',
    'url: https://a.example\nbase: /notes\n',
    {},
    'https://a.example',
    '/notes/',
  ],
  ['a path in the address', 'url: https://a.example/notes\n', {}, 'https://a.example', '/notes/'],
  [
    'the environment first',
    'url: https://a.example\nbase: /notes\n',
    { RELNOTES_URL: 'https://b.example', RELNOTES_BASE: 'release-notes' },
    'https://b.example',
    '/release-notes/',
  ],
  ['a stand-in without site.yaml', null, {}, 'https://localhost', '/'],
  ['a stand-in for an address that is none', 'url: nowhere\n', {}, 'https://localhost', '/'],
])('%s', async (_name, site, environment, origin, base) => {
  expect(await locationOf(site, environment)).toMatchObject({ origin, base });
});
