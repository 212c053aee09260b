/** Settings that say where fragments lie. */
export interface FolderSettings {
  readonly directory?: string | undefined;
  readonly package?: string | undefined;
  readonly package_dir?: string | undefined;
  readonly section: readonly {
    readonly path?: string | undefined;
    readonly name?: string | undefined;
  }[];
}

/**
 * Returns the folders of fragments with `/` at their ends, and the names of their sections. Sections are folders in that
 * of the fragments or, where the package says where those lie, folders that each have one.
 */
export function fragmentFolders(
  { directory, package: pack = '', package_dir: parent = '.', section }: FolderSettings,
  folder: string,
): ReadonlyMap<string, string> {
  const base = directory ?? `${parent}/${pack.replaceAll('.', '/')}`;
  const inner = directory === undefined ? 'newsfragments' : '';
  const sections = section.length === 0 ? [{}] : section;
  return new Map(
    sections.flatMap(({ path = '', name = '' }: FolderSettings['section'][number]) => {
      const found = pathInside(`${base}/${path}/${inner}`);
      return found === undefined ? [] : [[`${folder}${found}`, name] as const];
    }),
  );
}

/** Returns a path with `/` at its end; undefined if it leads out of its folder. */
export function pathInside(path: string): string | undefined {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const isOutside = path.startsWith('/') || path.includes('\\') || parts.includes('..');
  return isOutside ? undefined : parts.map((part) => `${part}/`).join('');
}

/** Returns the folder of fragments that holds a file; undefined for other files. */
export function fragmentFolder(
  file: string,
  folders: ReadonlyMap<string, string>,
): string | undefined {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return folders.has(folder) ? folder : undefined;
}
