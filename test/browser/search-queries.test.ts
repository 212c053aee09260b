import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, foundIn, settled } from '../support/search.ts';
import { aRecord, filesOf } from '../support/search-in-memory.ts';
import { visitWithoutFaults } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

const open = (path: string, use: (page: Page) => Promise<void>) =>
  visitWithoutFaults(site.browser, `${site.url}${path}`, use);

/** A query, and the address of its first result. */
const QUERIES: readonly (readonly [string, string])[] = [
  ['Saltmarsh 3', '/releases/v3/'],
  ['v3', '/releases/v3/'],
  ['release 3', '/releases/v3/'],
  ['3.0.1', '/releases/v3/milestones/3.0.1/'],
  ['v3.0.1', '/releases/v3/milestones/3.0.1/'],
  ['RC2', '/releases/v5/milestones/rc2/'],
  ['RC2 v3', '/releases/v3/milestones/rc2/'],
  ['v3.0.0-rc.1', '/releases/v3/milestones/rc1/'],
  ['CVE-2024-0001', '/releases/v3/items/salt-2024-01/'],
  ['#1990', '/releases/v3/items/connection-pool/'],
  ['change 1990', '/releases/v3/items/connection-pool/'],
  ['v2 v4', '/upgrade/v2/v4/'],
  ['upgrade v2 to v4', '/upgrade/v2/v4/'],
  ['network', '/areas/network/'],
  ['connection-pool', '/releases/v3/items/connection-pool/'],
];

/** Asks something in the open dialog, for which nothing is found before. */
async function askNext(page: Page, text: string): Promise<void> {
  const input = page.getByRole('combobox', { name: 'Search the release notes' });
  await input.fill('zzzzz');
  await page.getByRole('status').getByText('Nothing found.').waitFor();
  await input.fill(text);
}

describe('a hurried reader finds the page in the first place', () => {
  test('by its name, version, number or address', async () => {
    await open('docs/', async (page) => {
      await ask(page, '');
      for (const [text, url] of QUERIES) {
        await askNext(page, text);
        await settled(page);
        expect((await foundIn(page))[0], text).toBe(url);
      }
    });
  });

  test('a milestone of the release that the reader looks at', async () => {
    await open('releases/v3/timeline/', async (page) => {
      await ask(page, 'RC2');
      await settled(page);
      expect((await foundIn(page))[0]).toBe('/releases/v3/milestones/rc2/');
    });
  });

  test('an owner finds the items', async () => {
    await open('docs/', async (page) => {
      await ask(page, 'storage-team');
      await settled(page);
      expect(await foundIn(page)).toContain('/releases/v3/items/snapshot-speed/');
    });
  });
});

test.each([
  ['releases/v3/', 'erasre coding', 'Showing results for “erasure coding”.', 'erasure-coding'],
  ['de/releases/v3/', 'verbindngspool', 'Ergebnisse für „verbindungspool“.', '/de/releases/v3/'],
])('on %s, "%s" is corrected, and said', async (path, text, said, found) => {
  await open(path, async (page) => {
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type(text);
    await page.getByRole('status').getByText(said).waitFor();
    expect((await foundIn(page)).join(' ')).toContain(found);
  });
});

test('the page says a correction, too', async () => {
  await open('search/?q=erasre+coding', async (page) => {
    await page.getByText('Showing results for “erasure coding”.').waitFor();
    expect(await page.locator('.hits a').first().getAttribute('href')).toContain('erasure-coding');
  });
});

describe('an index in another language', () => {
  /** Gives the page the index of other records, which the worker of the browser searches. */
  async function withIndex(page: Page, lang: string, text: string): Promise<void> {
    const files = await filesOf(
      [aRecord({ title: 'found', text }), aRecord({ title: 'other' })],
      lang,
    );
    await page.context().route('**/search/index**', (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^.*\/search\//u, '');
      const content = files.get(path);
      return content === undefined
        ? route.fulfill({ status: 404 })
        : route.fulfill({ body: Buffer.from(gzipSync(content)) });
    });
  }

  test.each([
    [
      'en',
      'The kube-proxy, v1.28.4, TLSv1.3, by e-mail to Tromsø',
      ['kubeproxy', 'kube proxy', '1.28', 'v1.28.4', 'tls 1.3', 'email', 'tromso'],
    ],
    ['de', 'Größere Straßen in Łódź', ['grosse', 'groessere', 'strasse', 'lodz']],
    ['fr', 'Les mises à niveau des déploiements', ['mise à niveau', 'deploiement']],
    ['es', 'Las actualizaciones', ['actualización', 'actualizacion']],
    [
      'ja',
      'ネットワーク設定を変更する前にバックアップします。',
      ['ネットワーク設定', '設定を変更', 'バックアップ', '変更前'],
    ],
    ['zh', '集群升级之前备份数据', ['集群升级', '备份数据']],
    ['unknown', 'Some words', ['words', 'wor']],
  ])('%s', async (lang, text, queries) => {
    await open('docs/', async (page) => {
      await withIndex(page, lang, text);
      await page.keyboard.press('Control+K');
      const input = page.getByRole('combobox', { name: 'Search the release notes' });
      for (const query of queries) {
        await input.fill(query);
        await page.getByRole('option', { name: /^found/u }).waitFor();
        await page.getByRole('status').getByText('1 result', { exact: true }).waitFor();
        await input.fill('zzzzz');
        await page.getByRole('status').getByText('Nothing found.').waitFor();
      }
    });
  });
});
