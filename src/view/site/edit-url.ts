import type { Catalog } from '../../domain/catalog.ts';
import { isHandbookPath } from '../../domain/handbook-path.ts';

/** Where the content lies in its repository if nobody says so. */
const USUAL_FOLDER = 'content';

/**
 * Editors of hosts whose name says which program they run: its own one, or one that begins with the program's name,
 * such as `gitlab.example.org`. Any other host has no link without a pattern in site.yaml: a guess would be dead.
 */
const HOSTS: readonly { readonly host: RegExp; readonly pattern: string }[] = [
  { host: /^github\./u, pattern: '{repository}/edit/{branch}/{path}' },
  { host: /^gitlab\./u, pattern: '{repository}/-/edit/{branch}/{path}' },
  {
    host: /^(?:codeberg\.org$|gitea\.|forgejo\.)/u,
    pattern: '{repository}/_edit/{branch}/{path}',
  },
];

/**
 * Returns the address to edit a content file at: the pattern of site.yaml, else that of the host. Undefined without a
 * repository or a pattern, and for the handbook, which lies in the repository of the program.
 */
export function editUrl({ site }: Pick<Catalog, 'site'>, path: string): string | undefined {
  const { branch, folder = USUAL_FOLDER, url } = site.edit;
  if (isHandbookPath(path)) return undefined;
  const repository = addressOf(site.repository);
  const pattern = url ?? (repository === undefined ? undefined : patternOf(repository));
  if (pattern === undefined) return undefined;
  if (repository === undefined && pattern.includes('{repository}')) return undefined;
  const values: Readonly<Record<string, string>> = {
    repository: pattern.startsWith('{repository}')
      ? (repository ?? '')
      : encodeURIComponent(repository ?? ''),
    branch: encodedPath(branch),
    path: encodedPath(folder === '.' ? path : `${folder}/${path}`),
  };
  // One pass: a value is never read as a pattern.
  return pattern.replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}

/**
 * Returns the address of a repository without what tools add to it: `.git`, a slash at its end, a query. Undefined
 * for no web address, which RELNOTES_REPOSITORY may be.
 */
function addressOf(repository = ''): string | undefined {
  if (!/^https?:/u.test(repository) || !URL.canParse(repository)) return undefined;
  const { origin, pathname } = new URL(repository);
  return `${origin}${pathname.replace(/\/$/u, '').replace(/\.git$/u, '')}`;
}

function patternOf(repository: string): string | undefined {
  const { host } = new URL(repository);
  return HOSTS.find((known) => known.host.test(host))?.pattern;
}

/** Encodes each name of a path. */
function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
