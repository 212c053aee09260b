import type { Host } from '../../schema/site-switches.ts';
import { switchOf, type FeatureSwitch } from '../../outputs/output-switch.ts';
import type { Amount, SiteSize } from './site-size.ts';

/** The part of a limit from which on a site is near it. */
const NEAR = 0.8;

/** A limit of a host for the sites that it takes. */
interface Limit {
  readonly host: string;
  /** The name of the host in `hosts` of site.yaml; undefined if the host has none, since it reads no rules. */
  readonly name: Host | undefined;
  readonly of: 'files' | 'bytes' | 'file';
  /** Files, or bytes of all files or of each one. */
  readonly most: number;
  /** The limit in words. */
  readonly words: string;
}

/**
 * Sources: https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits and
 * https://developers.cloudflare.com/pages/platform/limits/.
 */
const LIMITS: readonly Limit[] = [
  { host: 'GitHub Pages', name: undefined, of: 'bytes', most: 1e9, words: '1 GB' },
  {
    host: 'Cloudflare Pages',
    name: 'cloudflare',
    of: 'files',
    most: 20_000,
    words: '20,000 files',
  },
  {
    host: 'Cloudflare Pages',
    name: 'cloudflare',
    of: 'file',
    most: 25 * 2 ** 20,
    words: '25 MiB a file',
  },
];

/**
 * Returns a warning for each limit of a host that a site is near or beyond, with the switch in site.yaml that leaves
 * out the most. `hosts` are those that site.yaml names; without any, the limits of all hosts count.
 */
export function hostWarnings(size: SiteSize, hosts: readonly Host[]): string[] {
  return LIMITS.filter(({ name }) => isMeant(name, hosts)).flatMap((limit) =>
    limit.of === 'file' ? fileWarning(size, limit) : siteWarning(size, limit, limit.of),
  );
}

function isMeant(name: Host | undefined, hosts: readonly Host[]): boolean {
  return hosts.length === 0 || (name !== undefined && hosts.includes(name));
}

function siteWarning(size: SiteSize, limit: Limit, of: 'files' | 'bytes'): string[] {
  if (size[of] < limit.most * NEAR) return [];
  const [most] = [...size.switches].toSorted(([, a], [, b]) => b[of] - a[of]);
  return [`${reachOf(size[of], limit)} ${siteAdvice(most, of)}`];
}

function reachOf(used: number, { host, most, words }: Limit): string {
  return used > most
    ? `That is more than ${host} accepts (${words}).`
    : `That is near the limit of ${host} (${words}).`;
}

function siteAdvice(
  most: readonly [FeatureSwitch, Amount] | undefined,
  of: 'files' | 'bytes',
): string {
  if (most === undefined) return 'No switch below features in site.yaml makes it smaller.';
  const [name, { files, bytes }] = most;
  const saved = of === 'files' ? filesIn(files) : megabytes(bytes);
  return `Set features.${name} to false in site.yaml to save ${saved}.`;
}

function fileWarning({ largest }: SiteSize, limit: Limit): string[] {
  if (largest === undefined || largest.bytes < limit.most * NEAR) return [];
  const { file, bytes } = largest;
  const name = switchOf(file);
  const advice =
    name === undefined
      ? 'Make it smaller, or publish it elsewhere.'
      : `Set features.${name} to false in site.yaml to leave it out.`;
  return [`The largest file, ${file}, has ${mebibytes(bytes)}. ${reachOf(bytes, limit)} ${advice}`];
}

/** Returns the last line of a build: how large the site is, and the warnings for its hosts. */
export function sizeLine(size: SiteSize, hosts: readonly Host[]): string {
  const text = `The site has ${filesIn(size.files)} with ${megabytes(size.bytes)}.`;
  return [text, ...hostWarnings(size, hosts)].join(' ');
}

function filesIn(count: number): string {
  return count === 1 ? '1 file' : `${count.toLocaleString('en')} files`;
}

function megabytes(bytes: number): string {
  if (bytes < 50_000) return 'less than 0.1 MB';
  const digits = bytes < 9.95e6 ? 1 : 0;
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${(bytes / 1e6).toLocaleString('en', fraction)} MB`;
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
