import { z } from 'zod';
import { ENTRY_TYPES, type EntryType } from './entry-types.ts';
import { exportDocument } from './export-document.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Returns the JSON Schema of a type of content file: draft 7, which editors support best. */
export function jsonSchemaText(entryType: EntryType): string {
  const { schema, files, says } = ENTRY_TYPES[entryType];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, lostByTransforms(zodSchema, jsonSchema));
    },
  });
  return `${JSON.stringify({ $schema, title: files, description: says, ...rest }, null, 2)}\n`;
}

/** Returns the default and the examples, which zod omits for a field with a transform. */
function lostByTransforms(zodSchema: z.core.$ZodType, { type }: JsonSchema): JsonSchema {
  const examples = z.globalRegistry.get(zodSchema)?.examples;
  const { defaultValue } = zodSchema instanceof z.ZodDefault ? zodSchema.def : {};
  return {
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
    ...(Array.isArray(examples) ? { examples: examples.map((text) => typed(text, type)) } : {}),
  };
}

/** Converts an example to the type an editor should offer: `true` and `10` without quotes. */
function typed(example: unknown, type: JsonSchema['type']): unknown {
  if (type === 'boolean') return example === 'true';
  return Array.isArray(type) && type[0] === 'integer' ? Number(example) : example;
}

/** Returns the JSON Schema of the document of `relnotes export --as json`. */
export function exportSchemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(exportDocument, {
    target: 'draft-07',
    override: ({ jsonSchema }) => {
      // Fields may be added within a version of the form.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  const says = 'The document of `relnotes export --as json`.';
  return `${JSON.stringify({ $schema, title: 'relnotes export', description: says, ...rest }, null, 2)}\n`;
}
