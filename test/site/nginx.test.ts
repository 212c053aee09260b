import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURE_DIR } from '../support/fixture.ts';
import { HAS_NGINX, NGINX_MISSING } from '../support/nginx.ts';
import { servedByNginx } from '../support/served-by-nginx.ts';
import { filesIn } from '../support/site.ts';

const FOREVER = 'public, max-age=31536000, immutable';

describe.skipIf(!HAS_NGINX)(`the fixture site, served by nginx${NGINX_MISSING}`, () => {
  const { get } = servedByNginx(() => FIXTURE_DIR);
  const one = async (pattern: RegExp) =>
    `/${(await filesIn(FIXTURE_DIR)).find((file) => pattern.test(file)) ?? String(pattern)}`;

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/releases/', 'text/html; charset=utf-8'],
    ['/releases.md', 'text/markdown; charset=utf-8'],
    ['/index.md', 'text/markdown; charset=utf-8'],
    ['/calendar.ics', 'text/calendar; charset=utf-8'],
    ['/feed.xml', 'application/atom+xml'],
    ['/feed.json', 'application/feed+json'],
    ['/api/v1/releases.json', 'application/json'],
    ['/sitemap.xml', 'application/xml'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/picture.png', 'image/png'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/search/index.bin', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  test('scripts and style sheets have their types', async () => {
    const types = await Promise.all(
      [await one(/^_astro\/.*\.js$/u), await one(/^_astro\/.*\.css$/u)].map(async (path) =>
        (await get(path)).headers.get('content-type'),
      ),
    );
    expect(types).toEqual(['text/javascript; charset=utf-8', 'text/css; charset=utf-8']);
  });

  test('every response has the headers that _headers gives Netlify and Cloudflare', async () => {
    const file = await readFile(join(FIXTURE_DIR, '_headers'), 'utf8');
    const [, block = ''] = /^\/\*\n((?: {2}.*\n)+)/mu.exec(file) ?? [];
    const wanted = [...block.matchAll(/^ {2}([\w-]+): (.*)$/gmu)];
    expect(wanted.length).toBeGreaterThan(4);
    for (const path of ['/', '/releases.md', '/feed.xml', '/feed.json', '/no/such/page/']) {
      const { headers } = await get(path);
      for (const [, name = '', value] of wanted) expect(headers.get(name), path).toBe(value);
    }
  });

  test('the policy of the header allows the scripts of a page, which has its own', async () => {
    const response = await get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/(?:default|script|style)-src/u);
    expect(await response.text()).toContain('<meta http-equiv="content-security-policy"');
  });

  test('a picture that is opened by itself runs nothing', async () => {
    const file = await readFile(join(FIXTURE_DIR, '_headers'), 'utf8');
    const [, policy] = /^\/\*\.svg\n {2}Content-Security-Policy: (.*)$/mu.exec(file) ?? [];
    expect((await get('/favicon.svg')).headers.get('content-security-policy')).toBe(policy);
    expect(policy).toContain('sandbox');
  });

  test('files with a digest in their name stay in the browser; it asks again for the others', async () => {
    const caching = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await caching(await one(/^_astro\/.*\.js$/u))).toBe(FOREVER);
    expect(await caching(await one(/^search\/index-[^/]+\//u))).toBe(FOREVER);
    expect(await caching(await one(/^de\/search\/index-[^/]+\//u))).toBe(FOREVER);
    expect(await caching('/search/index.bin')).toBe('no-cache');
    expect(await caching('/_astro/gone.js')).toBe('no-cache');
    const first = await get('/releases/');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag') ?? '';
    expect((await get('/releases/', { 'if-none-match': etag })).status).toBe(304);
  });

  test('texts are packed for browsers that ask for it', async () => {
    for (const path of ['/', '/releases.md', '/feed.xml', '/api/v1/releases.json']) {
      const { headers } = await get(path, { 'accept-encoding': 'gzip' });
      expect([headers.get('content-encoding'), headers.get('vary')], path).toEqual([
        'gzip',
        'Accept-Encoding',
      ]);
    }
  });

  test('pages of other sites may read the data, and nothing else', async () => {
    const allowed = async (path: string) =>
      (await get(path)).headers.get('access-control-allow-origin');
    expect(await allowed('/api/v1/releases.json')).toBe('*');
    expect(await allowed('/feed.json')).toBe('*');
    expect(await allowed('/')).toBeNull();
  });

  test('no version of the server is told', async () => {
    expect((await get('/')).headers.get('server')).toBe('nginx');
  });
});
