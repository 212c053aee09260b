import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { jsonSchemaText } from '../schema/json-schema.ts';
import { isEntryType, ENTRY_TYPES, type EntryType } from '../schema/entry-types.ts';
import type { TreeFile } from './read/tree.ts';

/**
 * Tells Astro's language server which schema the front matter of each Markdown file has: it
 * completes, explains and checks front matter by what stands in `.astro/collections/`
 * (`contentIntellisense`; src/core/frontmatterHolders.ts of @astrojs/language-server). Astro would
 * write one schema for all, since all entries are one collection.
 */
export async function writeEditorMap(
  root: URL,
  contentDir: string,
  files: readonly TreeFile[],
): Promise<void> {
  const folder = fileURLToPath(new URL('.astro/collections/', root));
  const types = Object.keys(ENTRY_TYPES).filter(isEntryType);
  const entries = files.flatMap((found): [string, EntryType][] => {
    const type = entryTypeOf(found);
    return type === undefined ? [] : [[editorUri(join(contentDir, found.path)), type]];
  });
  const map = {
    collections: types.map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(entries),
  };
  await mkdir(folder, { recursive: true });
  for (const type of types) await update(join(folder, `${type}.schema.json`), jsonSchemaText(type));
  await update(join(folder, 'collections.json'), JSON.stringify(map, null, 2));
}

function entryTypeOf({ path, file }: TreeFile): EntryType | undefined {
  if (!/\.mdx?$/u.test(path)) return undefined;
  if ('lang' in file && file.lang !== undefined) return 'translation';
  return isEntryType(file.entryType) ? file.entryType : undefined;
}

/** The server looks a file up by its decoded address in lower case. */
function editorUri(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

/** The server reads everything anew when a file changes: an unchanged one is left alone. */
async function update(path: string, text: string): Promise<void> {
  const found = await readFile(path, 'utf8').catch(() => undefined);
  if (found !== text) await writeFile(path, text);
}
