import { z } from 'zod';
import { formOf, type ScalarForm } from './forms.ts';
import { ENTRY_TYPES, type EntryType } from './entry-types.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;

/**
 * The JSON types an editor accepts for each form. The catalog reads every scalar as the string that was
 * written, so `version: 7.10`, `order: 10` and `draft: true` are valid; an editor sees YAML's types.
 */
const JSON_TYPES: Readonly<Record<ScalarForm, JsonSchema>> = {
  text: { type: ['string', 'number'] },
  word: { type: ['string', 'integer'] },
  id: { type: ['string', 'number'] },
  count: { type: ['integer', 'string'], minimum: 0 },
  flag: { type: 'boolean', enum: undefined },
  day: { format: 'date', pattern: `^${DAY}$` },
  actual: { pattern: `^(?:unknown|${DAY}(?:/${DAY})?)$` },
  address: {},
  duration: {},
  path: {},
  language: {},
};

/** Returns the JSON Schema of a type of content file: draft 7, which editors support best. */
export function jsonSchemaText(entryType: EntryType): string {
  const { schema, files, says } = ENTRY_TYPES[entryType];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const form = formOf(zodSchema);
      if (form !== undefined) Object.assign(jsonSchema, JSON_TYPES[form]);
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
