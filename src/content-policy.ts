import { createHash } from 'node:crypto';
import { THEME_SCRIPT } from './layouts/theme-script.ts';
import { classesOf, leanStyle } from './lean-style.ts';

/**
 * The Content Security Policy of every page, for Astro's `security.csp`, which writes it into the
 * page with the hashes of its own styles and scripts. `'unsafe-inline'` stands nowhere.
 */
export const CONTENT_POLICY = {
  directives: ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
  scriptDirective: {
    // The search index is read by WebAssembly (https://pagefind.app/docs/hosting/).
    resources: ["'self'", "'wasm-unsafe-eval'"],
    hashes: [hashOf(THEME_SCRIPT)],
  },
} satisfies { directives: `${string}-${string} ${string}`[]; scriptDirective: object };

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/u;
const INLINE = /<(?:style|script)\b[^>]*>([\s\S]*?)<\/(?:style|script)>/gu;
const STYLE = /(?<=<style>)[\s\S]*?(?=<\/style>)/gu;
const HASH = / '(sha256-[^']+)'/gu;
const CHARSET = '<meta charset="utf-8">';

/**
 * A page with the styles and the policy it needs. Astro names the hash of every style and script of
 * the whole site on every page, 1.5 kB of noise that does not compress: those of others go, and that
 * of a style is the hash of what is left of it. The policy comes first, since it binds only what
 * follows it. A page without one (dev) stays as it is.
 */
export function leanPage(written: string): string {
  const [meta, policy = ''] = META.exec(written) ?? [];
  if (meta === undefined) return written;
  const { html, hashes } = withLeanStyles(written);
  const texts = [...written.matchAll(INLINE)].map(([, text = '']) => text);
  const own = new Set<string>(texts.filter((text) => text !== '').map(hashOf));
  const lean = policy.replace(HASH, (source, hash: string) =>
    own.has(hash) ? (hashes.get(hash) ?? source) : '',
  );
  const leanMeta = meta.replace(policy, lean);
  const rest = html.replace(meta, '');
  return rest.includes(CHARSET)
    ? rest.replace(CHARSET, `${CHARSET}${leanMeta}`)
    : html.replace(meta, leanMeta);
}

/** The page with less style, and by the hash of each style the source that allows the new one. */
function withLeanStyles(written: string) {
  const classes = classesOf(written);
  const hashes = new Map<string, string>();
  const html = written.replace(STYLE, (style) => {
    const lean = leanStyle(style, classes);
    hashes.set(hashOf(style), ` '${hashOf(lean)}'`);
    return lean;
  });
  return { html, hashes };
}

function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
