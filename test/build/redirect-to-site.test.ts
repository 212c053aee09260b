import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import {
  addressInBase,
  addressInLanguage,
  redirecting,
} from '../../src/build/content/redirect-to-site.ts';

test.each([
  ['/releases/v1/', '/notes/', ['/'], '/notes/releases/v1/'],
  ['/notes/releases/v1/', '/notes/', ['/'], undefined],
  ['/notes/de/', '/', ['/notes/'], '/de/'],
  ['/a/b/x/', '/a/b/', ['/a/'], undefined],
  ['/a/x/', '/a/b/', ['/a/'], '/a/b/x/'],
  ['/a/b/x/', '/a/', ['/a/b/'], '/a/x/'],
  ['/new/x/', '/new/', ['/new/', '/old/'], undefined],
  // Astro says what the base path is.
  ['/elsewhere/', '/notes/', ['/old/'], undefined],
  ['/elsewhere/', '/notes/', [], undefined],
])('%s at the base path %s, before %j, leads to %j', (path, base, former, target) => {
  expect(addressInBase(path, base, former)).toBe(target);
});

test.each([
  ['/de/releases/', ['en'], '/releases/'],
  ['/de/', ['de', 'en'], '/'],
  ['/de/releases/', ['en', 'de'], undefined],
  ['/releases/de/', ['en'], undefined],
  ['/constructor/', ['en'], undefined],
])('%s of a site in %j leads to %j', (path, languages, target) => {
  expect(addressInLanguage(path, languages)).toBe(target);
});

/** Returns where a request is redirected to; undefined if it goes on. */
function answered(method: string, accept: string, url: string): string | undefined {
  let target: string | undefined;
  const request = { method, url, headers: { accept } } as IncomingMessage;
  const response = {
    writeHead: (_status: number, { location }: { location: string }) => (target = location),
    end: () => undefined,
  } as unknown as ServerResponse;
  redirecting((path) => `/new${path}`)(request, response, () => undefined);
  return target;
}

test('windows are redirected with their query, and nothing else is', () => {
  expect(answered('GET', 'text/html,*/*', '/x/?from=v1&to=v2?')).toBe('/new/x/?from=v1&to=v2?');
  expect(answered('GET', '*/*', '/x.css')).toBeUndefined();
  expect(answered('POST', 'text/html', '/x/')).toBeUndefined();
});
