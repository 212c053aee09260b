import { parse } from 'yaml';
import { z } from 'zod';
import { HANDBOOK_DIR } from '../../src/catalog/read/folders.ts';
import { readTree, type TreeFile } from '../../src/catalog/read/tree.ts';
import { jsonSchemaText } from '../../src/schema/json-schema.ts';
import { ENTRY_TYPES, isEntryType, type EntryType } from '../../src/schema/entry-types.ts';

/** The kind of content file, by its path alone, as the editor is to see it. */
export function entryTypeOf({ path, file }: TreeFile): EntryType | undefined {
  if (/\.[a-z]{2}\.mdx?$/u.test(path)) return 'translation';
  return isEntryType(file.entryType) ? file.entryType : undefined;
}

/** What the published schemas do not allow in the files of a content folder, by path. */
export function schemaFaults(contentDir: string): readonly (readonly [string, unknown])[] {
  const entries = Object.keys(ENTRY_TYPES).filter(isEntryType);
  const schemas = new Map(
    entries.map((entry) => [entry, z.fromJSONSchema(JSON.parse(jsonSchemaText(entry)))]),
  );
  return readTree({ contentDir, handbookDir: HANDBOOK_DIR }).files.flatMap((found) => {
    const entry = entryTypeOf(found);
    if (entry === undefined) return [];
    const text = new TextDecoder().decode(found.bytes);
    const yaml = found.path.endsWith('.yaml') ? text : (text.split(/^---$/mu)[1] ?? '');
    const result = schemas.get(entry)?.safeParse(parse(yaml));
    return result?.success === true ? [] : [[found.path, result?.error?.issues] as const];
  });
}
