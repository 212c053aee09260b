import { createHash } from 'node:crypto';

/** Directives of every page of the site (https://www.w3.org/TR/CSP3/). None allows `'unsafe-inline'`. */
const EVERYWHERE = "default-src 'self';object-src 'none';base-uri 'self';form-action 'self'";

const SCRIPTS = "script-src 'self'";
const STYLES = "style-src 'self'";

/** Returns the `meta` element with the Content Security Policy of a page with these inline texts. */
export function policyMeta(
  scriptHashes: readonly string[],
  styleHashes: readonly string[],
): string {
  const scripts = [SCRIPTS, ...scriptHashes].join(' ');
  const styles = [STYLES, ...styleHashes].join(' ');
  return `<meta http-equiv="content-security-policy" content="${EVERYWHERE}; ${scripts}; ${styles};">`;
}

/** Returns the hash of an inline text as a source of the policy: `'sha256-…'`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
