import { createHash } from 'node:crypto';

/** What binds every page of the site (https://www.w3.org/TR/CSP3/); `'unsafe-inline'` stands nowhere. */
const EVERYWHERE = "default-src 'self';object-src 'none';base-uri 'self';form-action 'self'";

const SCRIPTS = "script-src 'self'";
const STYLES = "style-src 'self'";

/** The Content Security Policy of a page that has these texts inside, as its `meta` element. */
export function policyMeta(
  scriptHashes: readonly string[],
  styleHashes: readonly string[],
): string {
  const scripts = [SCRIPTS, ...scriptHashes].join(' ');
  const styles = [STYLES, ...styleHashes].join(' ');
  return `<meta http-equiv="content-security-policy" content="${EVERYWHERE}; ${scripts}; ${styles};">`;
}

/** A text as a source of the policy: `'sha256-…'`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
