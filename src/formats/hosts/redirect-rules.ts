import { MAX_REDIRECTS } from '../../view/site/host-files.ts';

/** One redirect: paths that begin with the base path; the target may have a fragment. */
export interface RedirectRule {
  readonly from: string;
  readonly to: string;
}

/** The longest rule of Cloudflare, in characters. */
const MAX_RULE = 1000;

/**
 * A file is at each former address. Netlify prefers it to a rule that does not end in `!`; Cloudflare always follows
 * the rule, and ignores one with `!`.
 */
const CODES = { netlify: '301!', cloudflare: '301' } as const;

/**
 * Returns `_redirects` for Netlify or Cloudflare, with as many redirects as the host takes. Former addresses beyond
 * that redirect in the browser, as on any other host.
 */
export function redirectsFile(
  rules: readonly RedirectRule[],
  host: 'netlify' | 'cloudflare',
): string {
  const lines = rules.flatMap(({ from, to }) => {
    if (!isPlain(from) || !isPlain(to)) return [];
    // A colon begins a placeholder.
    const line = `${from.replaceAll(':', '%3A')} ${to} ${CODES[host]}`;
    return line.length > MAX_RULE ? [] : [line];
  });
  const kept = lines.slice(0, MAX_REDIRECTS[host]);
  const rest = rules.length - kept.length;
  const head = [
    '# Redirects from former addresses (aliases), made by Relnotes.',
    ...(rest === 0
      ? []
      : [`# ${rest} more are beyond the limits of the host: their pages redirect.`]),
  ];
  return text([...head, ...kept]);
}

/** Returns the lines of a `map` of nginx (https://nginx.org/en/docs/http/ngx_http_map_module.html). */
export function nginxMap(rules: readonly RedirectRule[]): string {
  const lines = rules.flatMap(({ from, to }) =>
    isPlain(from) && isPlain(to) ? [`"${from}" "${to}";`] : [],
  );
  return text(['# Redirects from former addresses (aliases), made by Relnotes.', ...lines]);
}

/**
 * Addresses consist of these characters by schema. Any other could end a rule, or begin a variable: such an address is
 * left to its page.
 */
function isPlain(address: string): boolean {
  return /^\/[\w.~+@:,=()/#-]*$/u.test(address);
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
