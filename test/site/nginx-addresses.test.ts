import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginxMap } from '../../src/formats/hosts/redirect-rules.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { FIXTURE_DIR } from '../support/fixture.ts';
import { HAS_NGINX, NGINX_MISSING, serveWithNginx } from '../support/nginx.ts';
import { RICH_SITE } from '../support/rich-site.ts';
import { servedByNginx } from '../support/served-by-nginx.ts';
import { filesIn } from '../support/site.ts';
import { visit } from '../support/visit.ts';

describe.skipIf(!HAS_NGINX)(
  `addresses of the fixture site, served by nginx${NGINX_MISSING}`,
  () => {
    const site = servedByNginx(() => FIXTURE_DIR);
    const { get } = site;

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
        expect([response.status, response.headers.get('location')]).toEqual([
          301,
          '/releases/?x=1',
        ]);
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
      const browser = await sharedBrowser();
      for (const path of ['/', '/search/?q=pool', '/upgrade/v3/v4/', '/no/such/page/']) {
        await visit(browser, `${site.url}${path}`, async ({ page, faults }) => {
          // A browser reports the status of the page itself, too.
          expect(
            faults.filter((fault) => !fault.includes('404 (Not Found)')),
            path,
          ).toEqual([]);
          // The script in the head has run, which needs its hash.
          expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('');
        });
      }
      await visit(browser, `${site.url}/search/?q=pool`, async ({ page }) => {
        await page.waitForSelector('main a[href*="connection-pool"]');
      });
      await visit(browser, `${site.url}/robots.txt`, async ({ page, faults }) => {
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
    });
  },
);

describe.skipIf(!HAS_NGINX)(`a site below a path, served by nginx${NGINX_MISSING}`, () => {
  const { dir, base } = RICH_SITE;
  const { get } = servedByNginx(() => dir, base);

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
  const { get } = servedByNginx(() => dir);

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
