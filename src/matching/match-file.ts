import type { ConfigFile, ConfigMatch } from './match-types.ts';
import type { Name } from './names.ts';

/**
 * Finds the files that an entry is about, for entries that name files and nothing in them. As many folders are
 * compared as both names have: a browser tells the name of a file only.
 */
export function fileMatches(
  files: readonly Pick<ConfigFile, 'name'>[],
  names: readonly Name[],
): ConfigMatch[] {
  if (names.some(({ kind }) => kind !== 'path')) return [];
  return names.flatMap(({ text }) =>
    files
      .filter(({ name }) => isSameFile(name, text))
      .map(({ name }) => ({ name: text, file: name, line: 0, shown: text })),
  );
}

function isSameFile(file: string, path: string): boolean {
  const [own, other] = [file, path].map((name) =>
    name.split(/[/\\]/u).filter(Boolean).toReversed(),
  );
  if (own === undefined || other === undefined || !(other[0] ?? '').includes('.')) return false;
  const depth = Math.min(own.length, other.length);
  return depth > 0 && own.slice(0, depth).every((part, index) => part === other[index]);
}
