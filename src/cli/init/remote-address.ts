import { webUrl } from '../../schema/scalars.ts';
import { siteSchema } from '../../schema/site.ts';

/** A host whose workflow `relnotes init` can write. */
export type WorkflowHost = 'github' | 'gitlab';

const SCP_LIKE = /^(?:[^@:/\s]+@)?([^@:/\s]+):(?!\/\/)([^\s]+)$/u;
const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:', 'ssh:', 'git:']);

/**
 * Returns the web address of a git remote, without the user and the token that it may hold; undefined for a
 * folder and for whatever is no address.
 */
export function webAddressOf(remote: string): string | undefined {
  const [, scpHost = '', path = ''] = SCP_LIKE.exec(remote) ?? [];
  // Without a dot, it is a drive or a scheme.
  if (scpHost.includes('.')) return addressOf('https:', scpHost, path);
  // npm writes git+https://.
  const address = remote.replace(/^git\+/u, '');
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, hostname, pathname } = new URL(address);
  if (!PROTOCOLS.has(protocol) || hostname === '') return undefined;
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return addressOf(isWeb ? protocol : 'https:', isWeb ? host : hostname, pathname);
}

function addressOf(protocol: string, host: string, path: string): string | undefined {
  const names = path.split('/').filter((name) => name !== '');
  const inner = names.join('/').replace(/\.git$/u, '');
  const parsed = webUrl.safeParse(`${protocol}//${host}/${inner}`);
  return inner !== '' && parsed.success ? parsed.data : undefined;
}

/** Returns the host of a repository by its address; undefined if the address does not say it. */
export function hostOf(repository: string): WorkflowHost | undefined {
  const { hostname } = new URL(repository);
  if (hostname === 'github.com') return 'github';
  return hostname.split('.').some((name) => name === 'gitlab') ? 'gitlab' : undefined;
}

/**
 * Returns the address at which GitHub Pages or GitLab Pages publishes a repository unless somebody configured
 * another one; undefined for other hosts.
 */
export function pagesAddressOf(repository: string): string | undefined {
  const { hostname, pathname } = new URL(repository);
  const [owner = '', ...names] = pathname.split('/').filter((name) => name !== '');
  const pages = PAGES.get(hostname);
  if (pages === undefined || names.length === 0) return undefined;
  const host = `${owner.toLowerCase()}.${pages}`;
  const path = names.join('/');
  const isRoot = path.toLowerCase() === host;
  const parsed = siteSchema.shape.url.safeParse(`https://${host}/${isRoot ? '' : `${path}/`}`);
  return parsed.success ? parsed.data : undefined;
}

const PAGES: ReadonlyMap<string, string> = new Map([
  ['github.com', 'github.io'],
  ['gitlab.com', 'gitlab.io'],
]);
