import { z } from 'zod';
import { formOf, type Form } from './forms.ts';
import { ENTRY_TYPES, type EntryType } from './entry-types.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;

/**
 * What an editor may meet where a form is meant. Content is read as the strings that were written,
 * so `version: 7.10`, `order: 10` and `draft: true` are right; an editor sees YAML's own types.
 */
const WRITTEN_AS: Readonly<Record<Form, JsonSchema>> = {
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

/** The JSON Schema of a kind of content file, for an editor: draft 7, which editors know best. */
export function jsonSchemaText(entryType: EntryType): string {
  const { schema, files, says } = ENTRY_TYPES[entryType];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const form = formOf(zodSchema);
      if (form !== undefined) Object.assign(jsonSchema, WRITTEN_AS[form]);
      Object.assign(jsonSchema, lostByTransforms(zodSchema, jsonSchema));
    },
  });
  return `${JSON.stringify({ $schema, title: files, description: says, ...rest }, null, 2)}\n`;
}

/** Default and examples, which zod leaves out where the code receives another type than is written. */
function lostByTransforms(zodSchema: z.core.$ZodType, { type }: JsonSchema): JsonSchema {
  const examples = z.globalRegistry.get(zodSchema)?.examples;
  const { defaultValue } = zodSchema instanceof z.ZodDefault ? zodSchema.def : {};
  return {
    ...(defaultValue === undefined ? {} : { default: defaultValue }),
    ...(Array.isArray(examples) ? { examples: examples.map((text) => typed(text, type)) } : {}),
  };
}

/** An example as an editor should offer it: `true` and `10` without quotes. */
function typed(example: unknown, type: JsonSchema['type']): unknown {
  if (type === 'boolean') return example === 'true';
  return Array.isArray(type) && type[0] === 'integer' ? Number(example) : example;
}
