/** Headers of the responses whose path matches a pattern; `*` stands for any text. */
interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The headers of every response. The policy has no rule for scripts and styles: a page allows its own by their hashes
 * (src/build/render/content-policy.ts), and the header would forbid them. It adds what a `meta` element cannot say.
 */
const EVERYWHERE = {
  'Content-Security-Policy':
    "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** A picture that is opened by itself runs nothing. */
const PICTURE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
const FOREVER = 'public, max-age=31536000, immutable';
const ANYONE = { 'Access-Control-Allow-Origin': '*' } as const;

/**
 * Returns the rules for the paths below the base path. No two of them set the same header for a path, except the
 * policy, since one host joins the values and another takes one. Both hosts let browsers ask again for everything
 * without `Cache-Control`. Cloudflare allows one `*` in a pattern, hence a rule for the search index of each language.
 */
function rulesFor(prefixes: readonly string[]): HeaderRule[] {
  const hashed = ['_astro/*', ...prefixes.map((prefix) => `${prefix}search/index-*`)];
  return [
    { pattern: '*', headers: EVERYWHERE },
    { pattern: '*.svg', headers: { 'Content-Security-Policy': PICTURE_POLICY } },
    ...hashed.map((pattern) => ({ pattern, headers: { 'Cache-Control': FOREVER } })),
    { pattern: '*.md', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
    { pattern: '*.ics', headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
    { pattern: '*feed.xml', headers: { 'Content-Type': 'application/atom+xml' } },
    { pattern: '*feed.json', headers: { 'Content-Type': 'application/feed+json', ...ANYONE } },
    { pattern: 'api/*', headers: ANYONE },
  ];
}

/**
 * Returns `_headers` for Netlify and Cloudflare. The prefixes are those of the languages of the site, such as `de/`,
 * empty for the first one.
 */
export function headersFile(base: string, prefixes: readonly string[]): string {
  const blocks = rulesFor(prefixes).map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [`${base}${pattern}`, ...lines].join('\n');
  });
  return `# Headers of all files, made by Relnotes.\n${blocks.join('\n')}\n`;
}
