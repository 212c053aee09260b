import { expect, test } from 'vitest';
import { answering, apiOf, withServer } from '../support/api-server.ts';
import { pathIn, shown } from '../support/path-content.ts';

const text = async (...argv: string[]) => shown(await pathIn([...argv, '--new']));

test('what is new is grouped by kind and area, each with the version that brings it', async () => {
  expect(await text('r1', 'r2')).toMatchInlineSnapshot(`
    "What is new from r1 (1.0.0) to r2 (2.0.1)
    3 items, as of 2024-06-15. Left out: 1 that your release already has.
    https://notes.example.org/upgrade/r1/r2/

    Features
      iaas
      - A proxy <before> the "database" & more (2.0.0, breaking)  r2/proxy

    Deprecations
      iaas
      - The old balancer goes (2.0.0)  r2/old

    Removals
      kaas
      - The older one is gone (2.0.0)  r2/gone
    exit 0"
  `);
});

test('a target that is to come has what is planned for it', async () => {
  expect(await text('r2', 'r7.10')).toMatchInlineSnapshot(`
    "What is new from r2 (2.0.0) to r7.10
    3 items, as of 2024-06-15.
    https://notes.example.org/upgrade/r2/r7.10/

    Features
      kaas
      - The central API (7.10.0, planned)  r7.10/api

    Security
      iaas
      - A hole in the images (2.0.1)  r2/cve

    Removals
      iaas
      - The old balancer goes (7.10.0)  r2/old
    exit 0"
  `);
});

test('the versions that a reader names bound the list', async () => {
  expect(await text('r1', '2.0.0')).not.toContain('A hole in the images');
  expect(await text('2.0.0', '2.0.1')).toMatchInlineSnapshot(`
    "What is new from r2 (2.0.0) to r2 (2.0.1)
    1 item, as of 2024-06-15.
    https://notes.example.org/upgrade/r2/r2/

    Security
      iaas
      - A hole in the images (2.0.1)  r2/cve
    exit 0"
  `);
  expect(await text('2.0.1', 'r2')).toContain('0 items, as of 2024-06-15.');
});

test('in Markdown and in JSON', async () => {
  expect(await text('r1', 'r2', '--format', 'markdown')).toMatchInlineSnapshot(`
    "# What is new from r1 (1.0.0) to r2 (2.0.1)

    3 items, as of 2024-06-15. Left out: 1 that your release already has.

    <https://notes.example.org/upgrade/r1/r2/>

    ## Features

    ### iaas

    - [A proxy \\<before> the "database" & more](https://notes.example.org/releases/r2/items/proxy/) (2.0.0, breaking)

    ## Deprecations

    ### iaas

    - [The old balancer goes](https://notes.example.org/releases/r2/items/old/) (2.0.0)

    ## Removals

    ### kaas

    - [The older one is gone](https://notes.example.org/releases/r2/items/gone/) (2.0.0)
    exit 0"
  `);
  const { out } = await pathIn(['r1', 'r2', '--new', '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject({
    from: 'r1',
    to: 'r2',
    items: expect.arrayContaining([
      expect.objectContaining({ ref: 'r2/proxy', kind: 'feature', at: 'r2/rc1', breaking: true }),
    ]),
  });
});

test('a published site gives the same list as its content', async () => {
  const api = await apiOf();
  await withServer(answering(api), async (url) => {
    for (const ends of [
      ['r1', 'r2'],
      ['r1', '2.0.0'],
      ['2.0.1', 'r7.10'],
    ]) {
      const argv = [...ends, '--new', '--format', 'json'];
      expect(shown(await pathIn([...argv, '--site', url]))).toBe(shown(await pathIn(argv)));
    }
  });
});
