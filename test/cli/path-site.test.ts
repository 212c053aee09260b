import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { siteSource } from '../../src/cli/path/site-source.ts';
import { hiddenCharacters } from '../../src/lib/characters.ts';
import { answering, apiOf, withServer } from '../support/api-server.ts';
import { pathIn, shown } from '../support/path-content.ts';

const API = await apiOf();
const PLAN = '/api/v1/upgrade/r1/r2.json';
const NOTES = '/api/v1/releases/r2/upgrade-notes.json';

/** Runs the command against a server; its port is left out of what it says. */
async function asked(listener: RequestListener, ...argv: string[]): Promise<string> {
  return withServer(listener, async (url) => {
    const answer = await pathIn([...(argv.length > 0 ? argv : ['r1', 'r2']), '--site', url]);
    return shown(answer).replaceAll(url, 'http://site/');
  });
}

/** A server whose document of the path is another one. */
function withPlan(text: string): RequestListener {
  return answering(new Map([...API, [PLAN, text]]));
}

test('a published site gives the same plan as its content', async () => {
  for (const format of ['text', 'markdown', 'json']) {
    const argv = ['r1', '2.0.1', '--format', format, '--option', 'ovn'];
    expect(await asked(answering(API), ...argv)).toBe(shown(await pathIn(argv)));
  }
});

test('names are checked as those of a content folder', async () => {
  const argv = ['r11', 'r2', '--option', 'ovm'];
  expect(await asked(answering(API), ...argv)).toBe(shown(await pathIn(argv)));
});

test('only the documents of the path are asked for, without credentials', async () => {
  const requests: (readonly [string | undefined, unknown, unknown])[] = [];
  await asked((request, response) => {
    const { cookie, authorization } = request.headers;
    requests.push([request.url, cookie, authorization]);
    answering(API)(request, response);
  });
  expect(requests.toSorted()).toEqual(
    [NOTES, '/api/v1/releases.json', '/api/v1/schedule.json', PLAN]
      .toSorted()
      .map((path) => [path, undefined, undefined]),
  );
});

describe('an answer that cannot be used', () => {
  test('is none', async () => {
    expect(await asked(answering(new Map()))).toMatchInlineSnapshot(`
      "http://site/api/v1/releases.json answered 404. Check that the site publishes its API (features in site.yaml).
      exit 1"
    `);
    const without = new Map([...API].filter(([path]) => path !== PLAN));
    expect(await asked(answering(without))).toMatchInlineSnapshot(`
      "the site has no prepared path from r1 to r2. Choose a newer start, or use a clone of the content.
      exit 1"
    `);
  });

  test('is not JSON', async () => {
    expect(await asked(withPlan('<!doctype html>'))).toMatchInlineSnapshot(`
      "http://site/api/v1/upgrade/r1/r2.json is not JSON. Name the address of a site that this version of Relnotes or a newer one has built.
      exit 1"
    `);
  });

  test('has another form', async () => {
    const plan: unknown = JSON.parse(API.get(PLAN) ?? '');
    expect(await asked(withPlan(JSON.stringify({ ...Object(plan), hops: [{ from: 1 }] }))))
      .toMatchInlineSnapshot(`
      "http://site/api/v1/upgrade/r1/r2.json does not fit the schema of the API: hops.0.from: Invalid input: expected string, received number. Name the address of a site that this version of Relnotes or a newer one has built.
      exit 1"
    `);
  });

  test('as JSON for those who asked for it', async () => {
    const answer = await asked(answering(new Map()), 'r1', 'r2', '--format', 'json');
    expect(JSON.parse(answer.replace(/exit 1$/u, ''))).toEqual({
      error: { kind: 'site', message: expect.stringContaining('answered 404'), problems: [] },
    });
  });

  test('an error of the server', async () => {
    const failing: RequestListener = (_request, response) => {
      response.statusCode = 503;
      response.end();
    };
    expect(await asked(failing)).toMatchInlineSnapshot(`
      "http://site/api/v1/releases.json answered 503. Try again later, or check the address.
      exit 1"
    `);
  });

  test('is larger than the bound, and is not read to its end', async () => {
    let sent = 0;
    const endless: RequestListener = (_request, response) => {
      const more = () => {
        sent += 1;
        if (response.destroyed) return;
        response.write('x'.repeat(10_000));
        setImmediate(more);
      };
      more();
    };
    const limits = { milliseconds: 20_000, bytes: 1_000_000 };
    await withServer(endless, (url) =>
      expect(siteSource(new URL(url), limits)).rejects.toThrow(
        /releases\.json is larger than 1 MB\. Use a clone of the content\./u,
      ),
    );
    expect(sent).toBeLessThan(2000);
  });

  test('comes too slowly, or never ends', async () => {
    const limits = { milliseconds: 300, bytes: 1_000_000 };
    const silent: RequestListener = () => undefined;
    const dripping: RequestListener = (_request, response) => void response.write('{');
    for (const listener of [silent, dripping]) {
      await withServer(listener, (url) =>
        expect(siteSource(new URL(url), limits)).rejects.toThrow(
          /did not answer completely within 0\.3 seconds\. Check the address and the network\./u,
        ),
      );
    }
  });

  test('nobody listens', async () => {
    const gone = await withServer(answering(API), (url) => Promise.resolve(url));
    const answer = await pathIn(['r1', 'r2', '--site', gone]);
    expect(shown(answer).replaceAll(gone, 'http://site/')).toMatchInlineSnapshot(`
      "http://site/api/v1/releases.json could not be reached (ECONNREFUSED). Check the address and the network.
      exit 1"
    `);
  });
});

describe('redirects', () => {
  test('on the same host are followed', async () => {
    const moved: RequestListener = (request, response) => {
      const { url = '' } = request;
      if (url.startsWith('/new')) {
        request.url = url.slice('/new'.length);
        answering(API)(request, response);
        return;
      }
      response.writeHead(301, { location: `/new${url}` }).end();
    };
    expect(await asked(moved)).toBe(shown(await pathIn(['r1', 'r2'])));
  });

  test('to another host are refused and said', async () => {
    let requests = 0;
    const other: RequestListener = (_request, response) => {
      requests += 1;
      response.end('{}');
    };
    await withServer(other, async (target) => {
      const away: RequestListener = ({ url }, response) =>
        void response.writeHead(302, { location: new URL(url ?? '', target).href }).end();
      const answer = await asked(away);
      expect(answer.replaceAll(new URL(target).origin, 'http://other')).toMatchInlineSnapshot(`
        "http://site/api/v1/releases.json redirects to another host, http://other. If you trust it, name it with --site.
        exit 1"
      `);
    });
    expect(requests).toBe(0);
  });

  test('without an end are refused', async () => {
    const round: RequestListener = ({ url = '' }, response) =>
      void response.writeHead(302, { location: url }).end();
    expect(await asked(round)).toMatchInlineSnapshot(`
      "http://site/api/v1/releases.json redirects more than 3 times. Name the address it leads to.
      exit 1"
    `);
  });
});

test('control characters of an answer do not reach the terminal', async () => {
  const hostile = (path: string) =>
    (API.get(path) ?? '')
      .replaceAll('Switch the proxy', String.raw`\u001b[2JSwitch\u202e\r the proxy\u0007`)
      .replaceAll('Stop the old one', String.raw`\u001b]0;title\u0007Stop`);
  const listener = answering(new Map([...API].map(([path]) => [path, hostile(path)])));
  for (const format of ['text', 'markdown', 'json']) {
    const answer = await asked(listener, 'r1', 'r2', '--format', format);
    expect(answer).toContain('Switch');
    expect(hiddenCharacters(answer)).toEqual([]);
  }
});

test('an address that is no web page is no link in Markdown', async () => {
  const plan = (API.get(PLAN) ?? '').replaceAll(
    'https://notes.example.org/releases/r2/upgrade/#switch',
    'javascript:alert(1)',
  );
  const answer = await asked(withPlan(plan), 'r1', 'r2', '--format', 'markdown');
  expect(answer).toContain('**Optional:** Switch the proxy');
  expect(answer).not.toContain('javascript:');
});

test('the address of a site is checked before anything is asked', async () => {
  const said = async (site: string) => shown(await pathIn(['r1', 'r2', '--site', site]));
  expect(await said('notes.example.org')).toMatchInlineSnapshot(`
    "--site "notes.example.org" is not the address of a site. Write --site https://notes.example.org/.
    exit 2"
  `);
  expect(await said('https://ada:secret@notes.example.org/')).toMatchInlineSnapshot(`
    "--site holds a user name or a password. Name a site that needs neither.
    exit 2"
  `);
  expect(await said('https://notes.example.org/?a=b')).toMatchInlineSnapshot(`
    "--site "https://notes.example.org/?a=b" is the address of a page. Name the home page of the site.
    exit 2"
  `);
});
