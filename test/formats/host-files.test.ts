import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headersFile } from '../../src/formats/hosts/headers-file.ts';
import { hostFileText } from '../../src/formats/hosts/host-file-text.ts';
import { nginxMap, redirectsFile } from '../../src/formats/hosts/redirect-rules.ts';
import { policyMeta } from '../../src/build/render/content-policy.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { hostFiles } from '../../src/view/site/host-files.ts';
import { aCatalog, aRelease, aSite } from '../support/catalog.ts';
import { contextsIn } from '../support/context.ts';
import { anItem, aNote } from '../support/entries.ts';

const RULES = [
  { from: '/notes/old/step/', to: '/notes/releases/r1/upgrade/#step' },
  { from: '/notes/a:b.html', to: '/notes/releases/r1/items/thing/' },
];

test('Netlify prefers a file to a rule unless it ends in an exclamation mark', () => {
  expect(redirectsFile(RULES, 'netlify')).toMatchInlineSnapshot(`
    "# Redirects from former addresses (aliases), made by Relnotes.
    /notes/old/step/ /notes/releases/r1/upgrade/#step 301!
    /notes/a%3Ab.html /notes/releases/r1/items/thing/ 301!
    "
  `);
});

test('Cloudflare takes 2,000 redirects, and says how many the file leaves out', () => {
  const many = Array.from({ length: 2003 }, (_, at) => ({ from: `/old/${at}/`, to: '/new/' }));
  const long = { from: `/${'a'.repeat(1000)}/`, to: '/new/' };
  const lines = redirectsFile([long, ...many], 'cloudflare')
    .trimEnd()
    .split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '# Redirects from former addresses (aliases), made by Relnotes.',
    '# 4 more are beyond the limits of the host: their pages redirect.',
    '/old/0/ /new/ 301',
  ]);
  expect(lines).toHaveLength(2002);
});

test('nginx gets a map of paths', () => {
  expect(nginxMap(RULES)).toMatchInlineSnapshot(`
    "# Redirects from former addresses (aliases), made by Relnotes.
    "/notes/old/step/" "/notes/releases/r1/upgrade/#step";
    "/notes/a:b.html" "/notes/releases/r1/items/thing/";
    "
  `);
});

test('no address ends a rule, begins another one or names a variable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (from, to) => {
      const rules = [{ from: `/${from}`, to: `/${to}` }];
      for (const line of redirectsFile(rules, 'netlify').trimEnd().split('\n').slice(1)) {
        if (!line.startsWith('#')) expect(line).toMatch(/^\/[^\s:*]* \/[^\s*]* 301!$/u);
      }
      for (const line of nginxMap(rules).trimEnd().split('\n').slice(1)) {
        expect(line).toMatch(/^"\/[^"\\$\s;]*" "\/[^"\\$\s;]*";$/u);
      }
    }),
  );
});

test('the headers of a site in two languages, below a path', () => {
  expect(headersFile('/notes/', ['', 'de/'])).toMatchInlineSnapshot(`
    "# Headers of all files, made by Relnotes.
    /notes/*
      Content-Security-Policy: object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'
      Cross-Origin-Opener-Policy: same-origin
      Permissions-Policy: camera=(), geolocation=(), microphone=()
      Referrer-Policy: strict-origin-when-cross-origin
      X-Content-Type-Options: nosniff
    /notes/*.svg
      Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'
    /notes/_astro/*
      Cache-Control: public, max-age=31536000, immutable
    /notes/search/index-*
      Cache-Control: public, max-age=31536000, immutable
    /notes/de/search/index-*
      Cache-Control: public, max-age=31536000, immutable
    /notes/*.md
      Content-Type: text/markdown; charset=utf-8
    /notes/*.ics
      Content-Type: text/calendar; charset=utf-8
    /notes/*feed.xml
      Content-Type: application/atom+xml
    /notes/*feed.json
      Content-Type: application/feed+json
      Access-Control-Allow-Origin: *
    /notes/api/*
      Access-Control-Allow-Origin: *
    "
  `);
});

test('the policy in the header repeats directives of the pages, and adds those that only a header can set', () => {
  const [, header = ''] = /Content-Security-Policy: (.*)/u.exec(headersFile('/', [''])) ?? [];
  const meta = policyMeta([], []);
  for (const directive of header.split('; ')) {
    // With script-src, style-src or default-src, the hashes of the pages would not count.
    expect(meta.includes(directive) || directive === "frame-ancestors 'none'", directive).toBe(
      true,
    );
    expect(directive).not.toMatch(/^(?:default|script|style)-src/u);
  }
});

test('the redirects of all languages, for the hosts that site.yaml names', () => {
  const release = aRelease({
    items: [anItem({ aliases: ['/old/thing.html'] })],
    notes: [aNote({ aliases: ['/old/step'] })],
  });
  const site = aSite({ hosts: ['cloudflare', 'nginx'], languages: ['en', 'de'] });
  const contexts = contextsIn(aCatalog([release], { site }), '/notes/', '2024-06-01');
  expect(hostFileText('_redirects', contexts)).toContain(
    '/notes/old/step/ /notes/releases/r1/upgrade/#step 301\n',
  );
  expect(hostFileText('_redirects.map', contexts)).toContain('"/notes/old/thing.html"');
  expect(hostFileText('_headers', contexts)).toContain('/notes/de/search/index-*\n');
  expect(hostFiles(site.hosts)).toEqual(['_headers', '_redirects', '_redirects.map']);
  expect(hostFiles([])).toEqual([]);
});

test('netlify and cloudflare cannot both own _redirects', () => {
  const { success, error } = siteSchema
    .pick({ hosts: true })
    .safeParse({ hosts: ['netlify', 'cloudflare'] });
  expect(success).toBe(false);
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'netlify and cloudflare read the same files in different ways: name one of them',
  ]);
});
