import { siteSchema } from '../../schema/site.ts';
import { recoverContent } from './recover-content.ts';
import { repositoryFolder } from './repository-folder.ts';
import { readSiteFields } from './site-fields.ts';
import { withoutSlashes } from '../../lib/text-ends.ts';

/** The address at which the site is published. */
export interface SiteLocation {
  /** `https://host`, without a path. */
  readonly origin: string;
  /** Begins and ends with `/`. */
  readonly base: string;
  /** The repository of the content, if the environment names it; else site.yaml does. */
  readonly repository: string | undefined;
  /** Where the content folder lies in its repository, unless site.yaml says so; undefined if nobody knows. */
  readonly folder: string | undefined;
}

const locationSchema = siteSchema.pick({ url: true, base: true });

/**
 * Returns the origin and base of the site: RELNOTES_URL and RELNOTES_BASE, else those of site.yaml. Takes
 * RELNOTES_REPOSITORY as it is, so that a fork links to itself. If site.yaml cannot be read, returns a
 * placeholder; the catalog reports the problem. `root` is the folder of the project.
 */
export async function readLocation(
  contentDir: string,
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Promise<SiteLocation> {
  await recoverContent(contentDir);
  const written = locationInFile(contentDir);
  const url = new URL(environment['RELNOTES_URL'] || written.url);
  const base = environment['RELNOTES_BASE'] || (url.pathname === '/' ? written.base : url.pathname);
  const repository = environment['RELNOTES_REPOSITORY'] || undefined;
  const folder = repositoryFolder(contentDir, root);
  return { origin: url.origin, base: withSlashes(base), repository, folder };
}

function locationInFile(contentDir: string): { url: string; base: string } {
  const { url, base } = readSiteFields(contentDir);
  const result = locationSchema.safeParse({ url, base });
  return result.success ? result.data : { url: 'https://localhost', base: '/' };
}

function withSlashes(base: string): string {
  const inner = withoutSlashes(base);
  return inner === '' ? '/' : `/${inner}/`;
}
