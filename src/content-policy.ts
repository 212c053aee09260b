import { createHash } from 'node:crypto';

/**
 * The Content Security Policy of every page, for Astro's `security.csp`, which writes it into the
 * page with the hashes of its own styles and scripts. `'unsafe-inline'` stands nowhere.
 */
export const CONTENT_POLICY = {
  directives: [
    "default-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  scriptDirective: {
    // The search index is read by WebAssembly (https://pagefind.app/docs/hosting/).
    resources: ["'self'", "'wasm-unsafe-eval'"],
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
  const own = new Set([...html.matchAll(INLINE)].map(([, text = '']) => hashOf(text)));
  const lean = policy.replace(HASH, (source, hash: string) => (own.has(hash) ? source : ''));
  return html
    .replace(meta, '')
    .replace(CHARSET, () => `${CHARSET}${meta.replace(policy, lean.trim())}`);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
