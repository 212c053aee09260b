import { z } from 'zod';

/** The format of a value as a writer knows it, where the schema alone would only say "string". */
export type ScalarForm =
  | 'text'
  | 'word'
  | 'id'
  | 'day'
  | 'plan'
  | 'markdown'
  | 'flag'
  | 'count'
  | 'address'
  | 'actual'
  | 'duration'
  | 'path'
  | 'language';

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;

/**
 * The JSON types an editor accepts for each form. The catalog reads every scalar as the string that was
 * written, so `version: 7.10`, `order: 10` and `draft: true` are valid; an editor sees YAML's types.
 */
const JSON_TYPES: Readonly<Record<ScalarForm, z.core.JSONSchema.BaseSchema>> = {
  text: { type: ['string', 'number'] },
  word: { type: ['string', 'integer'] },
  id: { type: ['string', 'number'] },
  count: { type: ['integer', 'string'], minimum: 0 },
  flag: { type: 'boolean', enum: undefined },
  day: { format: 'date', pattern: `^${DAY}$` },
  plan: { pattern: `^(?:tbd|\\d{4}-(?:\\d{2}-\\d{2}|0[1-9]|1[0-2]|Q[1-4]|H[12]))$` },
  markdown: { type: ['string', 'number'] },
  actual: { pattern: `^(?:unknown|${DAY}(?:/${DAY})?)$` },
  address: { type: 'string' },
  duration: { type: 'string' },
  path: { type: 'string' },
  language: { type: 'string' },
};

/**
 * A registry of forms that adds the JSON types of each form to zod's own metadata: every generator of JSON Schemas
 * reads that, Astro's for editors too.
 */
class FormRegistry<Schema extends z.core.$ZodType> extends z.core.$ZodRegistry<
  { readonly form: ScalarForm },
  Schema
> {
  override add(schema: Schema, ...[meta]: [meta: { readonly form: ScalarForm }]): this {
    z.globalRegistry.add(schema, { ...JSON_TYPES[meta.form] });
    return super.add(schema, meta);
  }
}

/**
 * The form of each scalar schema. A derived schema (a shorter text, one with a description) inherits
 * the form. The JSON Schemas for editors and the handbook's reference use it.
 */
export const forms = new FormRegistry();

/** Returns the form of a schema, or undefined if it has none. */
export function formOf(schema: z.core.$ZodType): ScalarForm | undefined {
  return forms.get(schema)?.form;
}
