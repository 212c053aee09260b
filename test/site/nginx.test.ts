import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginxMap } from '../../src/formats/hosts/redirect-rules.ts';
import { launchBrowser } from '../support/browser.ts';
import { FIXTURE_DIR } from '../support/fixture.ts';
import { HAS_NGINX, NGINX_MISSING, serveWithNginx, type NginxSite } from '../support/nginx.ts';
import { RICH_SITE } from '../support/rich-site.ts';
import { filesIn } from '../support/site.ts';
import { visit } from '../support/visit.ts';

/** Returns the running server; the hook starts it before the tests. */
function running(dir: () => string, base: string): () => NginxSite {
  let site: NginxSite | undefined;
  beforeAll(async () => {
    site = await serveWithNginx(dir(), base);
  });
  afterAll(() => site?.stop());
  return () => {
    if (site === undefined) throw new Error('nginx is started before the tests, and not earlier');
    return site;
  };
}

const getFrom = (site: () => NginxSite) => (path: string, headers?: Record<string, string>) =>
  fetch(`${site().url}${path}`, { redirect: 'manual', headers });

if (!HAS_NGINX) {
  console.warn('Skipped, since nginx is missing. To run these tests: apt-get install nginx-light');
}

const FOREVER = 'public, max-age=31536000, immutable';

describe.skipIf(!HAS_NGINX)(`the fixture site, served by nginx${NGINX_MISSING}`, () => {
  const site = running(() => FIXTURE_DIR, '/');
  const get = getFrom(site);
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

  test('a former address redirects with its query, and a fragment comes last', async () => {
    const to = async (path: string) => {
      const response = await get(path);
      return [response.status, response.headers.get('location')];
    };
    expect(await to('/old/pool.html')).toEqual([301, '/releases/v3/items/connection-pool/']);
    expect(await to('/old/leak/?from=3.0.1&x=a%20b')).toEqual([
      301,
      '/releases/v3/known-issues/?from=3.0.1&x=a%20b#gateway-leak',
    ]);
    expect(await to('/old/leak/')).toEqual([301, '/releases/v3/known-issues/#gateway-leak']);
    expect(await to('/releases/v3/items/pooling/?%0d%0aSet-Cookie:a=b')).toEqual([
      301,
      '/releases/v3/items/connection-pool/?%0d%0aSet-Cookie:a=b',
    ]);
  });

  test('an address without its slash gets it, whatever the host in front is called', async () => {
    for (const path of ['/releases?x=1', '//releases?x=1']) {
      const response = await get(path);
      expect([response.status, response.headers.get('location')]).toEqual([301, '/releases/?x=1']);
    }
  });

  test('a page that does not exist is the 404 page of the site', async () => {
    const page = await readFile(join(FIXTURE_DIR, '404.html'), 'utf8');
    for (const path of ['/no/such/page/', '/404.html', '/_astro/']) {
      const response = await get(path);
      expect([response.status, (await response.text()) === page], path).toEqual([404, true]);
      expect(response.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
    }
  });

  test.each(['/_headers', '/_redirects', '/_redirects.map', '/.relnotes-site'])(
    '%s is not published',
    async (path) => {
      expect((await filesIn(FIXTURE_DIR)).includes(path.slice(1))).toBe(true);
      expect((await get(path)).status).toBe(404);
    },
  );

  test('a browser runs the scripts of the pages, loads all their files, and shows them in no frame', async () => {
    const browser = await launchBrowser();
    try {
      for (const path of ['/', '/search/?q=pool', '/upgrade/v3/v4/', '/no/such/page/']) {
        await visit(browser, `${site().url}${path}`, async ({ page, faults }) => {
          // A browser reports the status of the page itself, too.
          expect(
            faults.filter((fault) => !fault.includes('404 (Not Found)')),
            path,
          ).toEqual([]);
          // The script in the head has run, which needs its hash.
          expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('');
        });
      }
      await visit(browser, `${site().url}/search/?q=pool`, async ({ page }) => {
        await page.waitForSelector('main a[href*="connection-pool"]');
      });
      await visit(browser, `${site().url}/robots.txt`, async ({ page, faults }) => {
        const frame = await page.evaluate(async () => {
          const element = document.createElement('iframe');
          element.src = '/releases/';
          const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
          document.body.append(element);
          await loaded;
          return element.contentDocument?.body.textContent ?? '';
        });
        expect(frame).toBe('');
        expect(faults.join('\n')).toContain('frame-ancestors');
      });
    } finally {
      await browser.close();
    }
  });

  test('no version of the server is told', async () => {
    expect((await get('/')).headers.get('server')).toBe('nginx');
  });
});

describe.skipIf(!HAS_NGINX)(`a site below a path, served by nginx${NGINX_MISSING}`, () => {
  const { dir, base } = RICH_SITE;
  const site = running(() => dir, base);
  const get = getFrom(site);

  test('has its pages, redirects and its 404 page there', async () => {
    expect((await get(`${base}releases/`)).status).toBe(200);
    const moved = await get(`${base}releases/r-one/`);
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `${base}releases/r1/`]);
    const page = await readFile(join(dir, '404.html'), 'utf8');
    for (const path of [`${base}no/such/page/`, '/', '/releases/']) {
      const response = await get(path);
      expect([response.status, (await response.text()) === page], path).toEqual([404, true]);
    }
  });
});

describe.skipIf(!HAS_NGINX)(`thousands of redirects${NGINX_MISSING}`, () => {
  const long = `/old/${'a'.repeat(900)}/`;
  const many = Array.from({ length: 5000 }, (_, at) => ({
    from: `/old/${at}/`,
    to: `/new/#${at}`,
  }));
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'relnotes-redirects-'));
    await writeFile(join(dir, '404.html'), 'Not found');
    await writeFile(join(dir, '_redirects.map'), nginxMap([...many, { from: long, to: '/new/' }]));
  });
  afterAll(() => rm(dir, { recursive: true }));
  const get = getFrom(running(() => dir, '/'));

  test('and long addresses fit', async () => {
    expect((await get('/old/4999/?a=b')).headers.get('location')).toBe('/new/?a=b#4999');
    expect((await get(long)).headers.get('location')).toBe('/new/');
    expect((await get('/old/5000/')).status).toBe(404);
  });
});

test.skipIf(!HAS_NGINX)(`nginx leaves no process behind${NGINX_MISSING}`, async () => {
  const { pid, stop } = await serveWithNginx(FIXTURE_DIR);
  expect(process.kill(pid, 0)).toBe(true);
  await stop();
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
