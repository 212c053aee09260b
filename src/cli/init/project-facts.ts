import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readGuardedText } from '../../catalog/read/guarded-file.ts';
import { gitLine } from '../shared/git.ts';
import { hostOf, pagesAddressOf, webAddressOf, type WorkflowHost } from './remote-address.ts';
import { newestVersion, releasedVersions, type ReleasedVersion } from './released-versions.ts';
import { softwareName, versionText } from './setup-schemas.ts';

/** The facts about a folder from which defaults are taken: package.json, the git remote and the tags. */
export interface ProjectFacts {
  readonly name: string;
  readonly repository: string | undefined;
  /** The address of its Pages; undefined if the host has none that is known. */
  readonly pages: string | undefined;
  readonly version: string | undefined;
  readonly released: readonly ReleasedVersion[];
  readonly host: WorkflowHost | undefined;
  /** Whether the folder is the top of its repository, or in none: only there a host finds a workflow. */
  readonly isTop: boolean;
  /** The changelog that lies in the folder; undefined if there is none. */
  readonly changelog: string | undefined;
}

const NO_MANIFEST: Manifest = { name: undefined, version: undefined, repository: undefined };

/**
 * Reads the facts about a folder. A file that cannot be read states nothing, and neither does the package.json of a
 * clone of Relnotes.
 */
export async function projectFacts(folder: string, isProgram = false): Promise<ProjectFacts> {
  const manifest = isProgram ? NO_MANIFEST : readManifest(folder);
  const [remote, released, inner] = await Promise.all([
    gitLine(folder, 'remote', 'get-url', 'origin'),
    releasedVersions(folder),
    gitLine(folder, 'rev-parse', '--show-prefix'),
  ]);
  const repository = webAddressOf(remote ?? '') ?? webAddressOf(manifest.repository ?? '');
  const version = newestVersion(released, manifest.version);
  return {
    name: nameOf(folder, manifest.name, repository),
    repository,
    pages: repository === undefined ? undefined : pagesAddressOf(repository),
    version: versionText.safeParse(version).success ? version : undefined,
    released,
    host: (repository === undefined ? undefined : hostOf(repository)) ?? hostByFiles(folder),
    isTop: inner === undefined || inner === '',
    changelog: readdirSync(folder).find((name) =>
      /^(?:changelog|changes|history)\.md$/iu.test(name),
    ),
  };
}

interface Manifest {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly repository: string | undefined;
}

function readManifest(folder: string): Manifest {
  const value = parsedJson(readGuardedText(join(folder, 'package.json')) ?? '');
  const field = (name: string, of: unknown = value): string | undefined => {
    if (typeof of !== 'object' || of === null) return undefined;
    const found: unknown = Object.entries(of).find(([key]) => key === name)?.[1];
    return typeof found === 'string'
      ? found
      : name === 'repository'
        ? field('url', found)
        : undefined;
  };
  return { name: field('name'), version: field('version'), repository: field('repository') };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the name in package.json without its scope, else that of the repository, else that of the folder. */
function nameOf(folder: string, name: string | undefined, repository: string | undefined): string {
  const names = [name?.replace(/^@[^/]*\//u, ''), repository?.split('/').at(-1), basename(folder)];
  const found = names.map((one) => softwareName.safeParse(one)).find(({ success }) => success);
  return found?.data ?? 'Example';
}

function hostByFiles(folder: string): WorkflowHost | undefined {
  if (existsSync(join(folder, '.gitlab-ci.yml'))) return 'gitlab';
  return existsSync(join(folder, '.github')) ? 'github' : undefined;
}
