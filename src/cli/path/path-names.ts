import { didYouMean } from '../../catalog/parse/nearest.ts';
import type { PathSource } from './path-source.ts';

/** An end of a path as a person named it: a release, and the version if the name is that of a later one. */
export interface PathEnd {
  readonly release: string;
  readonly version: string | undefined;
}

interface Name extends PathEnd {
  readonly name: string;
}

/**
 * Finds the release that a name means: its id, a version of it, or that with a `v`; an outside release by its id.
 * Returns a message with a hint if there is none, or if releases of several products share the name.
 */
export function findEnd(source: PathSource, name: string): PathEnd | string {
  const names = namesOf(source);
  const found =
    names.find((one) => one.name === name && one.version === undefined) ??
    matching(names, name) ??
    matching(names, name.replace(/^v(?=\d)/iu, ''));
  if (found === undefined) {
    const known = names.map((one) => one.name);
    return `unknown release or version "${name}". ${didYouMean(name, known)}`;
  }
  return typeof found === 'string' ? found : { release: found.release, version: found.version };
}

function matching(names: readonly Name[], name: string): Name | string | undefined {
  const found = names.filter((one) => one.name === name);
  const releases = [...new Set(found.map(({ release }) => release))];
  if (releases.length < 2) return found[0];
  return `"${name}" is a version of several releases: ${releases.join(', ')}. Name the release by its id.`;
}

/** Returns all names of releases: ids first, then the versions of GA, then those of maintenance versions. */
function namesOf({ releases, schedule }: PathSource): Name[] {
  const known = releases.releases;
  return [
    ...known.map(({ id }) => ({ name: id, release: id, version: undefined })),
    ...releases.outside.map((id) => ({ name: id, release: id, version: undefined })),
    ...known.map(({ id, version }) => ({ name: version, release: id, version })),
    ...schedule.releases.flatMap(({ id, milestones }) =>
      milestones.flatMap(({ kind, version }) =>
        kind === 'maintenance' && version !== null ? [{ name: version, release: id, version }] : [],
      ),
    ),
  ];
}
