import { z } from 'zod';

/** The format of a value as a writer knows it, where the schema alone would only say "string". */
export type ScalarForm =
  | 'text'
  | 'word'
  | 'id'
  | 'day'
  | 'flag'
  | 'count'
  | 'address'
  | 'actual'
  | 'duration'
  | 'path'
  | 'language';

/**
 * The form of each scalar schema. A derived schema (a shorter text, one with a description) inherits
 * the form. The JSON Schemas for editors and the handbook's reference use it.
 */
export const forms = z.registry<{ readonly form: ScalarForm }>();

/** Returns the form of a schema, or undefined if it has none. */
export function formOf(schema: z.core.$ZodType): ScalarForm | undefined {
  return forms.get(schema)?.form;
}
