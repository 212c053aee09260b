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

/** Makes the JSON Schema of a type of content file. */
export type SchemaMaker = (entryType: EntryType) => z.core.JSONSchema.BaseSchema;

/** The makers of the schemas that editors read: those of `relnotes schema`, and Astro's for its extension. */
export const SCHEMA_MAKERS: Readonly<Record<string, SchemaMaker>> = {
  'relnotes schema': (entryType) => JSON.parse(jsonSchemaText(entryType)),
  // With the options of Astro's content/types-generator.js.
  Astro: (entryType) =>
    z.toJSONSchema(ENTRY_TYPES[entryType].schema, { unrepresentable: 'any', io: 'input' }),
};

/** The faults that the schemas find in the files of a content folder, by path. */
export function schemaFaults(
  contentDir: string,
  schemaOf: SchemaMaker,
): readonly (readonly [string, unknown])[] {
  const entries = Object.keys(ENTRY_TYPES).filter(isEntryType);
  const schemas = new Map(
    entries.map((entry) => [entry, z.fromJSONSchema(JSON.parse(JSON.stringify(schemaOf(entry))))]),
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
