import { createHash } from 'node:crypto';
import { THEME_SCRIPT } from './layouts/theme-script.ts';

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
const HASH = / '(sha256-[^']+)'/gu;
const CHARSET = '<meta charset="utf-8">';

/**
 * A page with the policy it needs. Astro names the hash of every style and script of the whole
 * site on every page, 1.5 kB of noise that does not compress: those of others go. What is left
 * comes first, since a policy binds only what follows it. A page without one (dev) stays as it is.
 */
export function leanPolicy(html: string): string {
  const [meta, policy = ''] = META.exec(html) ?? [];
  if (meta === undefined) return html;
  const texts = [...html.matchAll(INLINE)].map(([, text = '']) => text);
  const own = new Set<string>(texts.filter((text) => text !== '').map(hashOf));
  const lean = policy.replace(HASH, (source, hash: string) => (own.has(hash) ? source : ''));
  const leanMeta = meta.replace(policy, lean);
  const rest = html.replace(meta, '');
  return rest.includes(CHARSET)
    ? rest.replace(CHARSET, `${CHARSET}${leanMeta}`)
    : html.replace(meta, leanMeta);
}

function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
