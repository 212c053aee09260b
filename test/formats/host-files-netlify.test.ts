import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFile } from '../../src/formats/hosts/headers-file.ts';
import { redirectsFile } from '../../src/formats/hosts/redirect-rules.ts';

/** The parsers of Netlify say how it reads the files. */

let folder = '';
const write = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-netlify-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('Netlify follows each redirect, also where a page is, and keeps the fragment', async () => {
  const rules = [
    { from: '/old/step/', to: '/releases/r1/upgrade/#step' },
    { from: '/old/a:b=c,(d).html', to: '/releases/r1/items/thing/' },
  ];
  const file = await write('_redirects', redirectsFile(rules, 'netlify'));
  const options = { redirectsFiles: [file], configRedirects: [], minimal: true };
  const { redirects, errors } = await parseAllRedirects(options);
  expect(errors).toEqual([]);
  const read = { query: {}, status: 301, force: true, conditions: {}, headers: {} };
  expect(redirects).toEqual([
    { ...read, from: '/old/step/', to: '/releases/r1/upgrade/#step' },
    { ...read, from: '/old/a%3Ab=c,(d).html', to: '/releases/r1/items/thing/' },
  ]);
});

test('Netlify reads each header of each rule', async () => {
  const text = headersFile('/notes/', ['', 'de/']);
  const file = await write('_headers', text);
  const options = { headersFiles: [file], configHeaders: [], minimal: true };
  const { headers, errors } = await parseAllHeaders(options);
  expect(errors).toEqual([]);
  const lines = headers.flatMap(({ for: path, values }) => [
    path,
    ...Object.entries(values).map(([name, value]) => `  ${name}: ${String(value)}`),
  ]);
  expect(lines).toEqual(text.trimEnd().split('\n').slice(1));
});
