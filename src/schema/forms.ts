import { z } from 'zod';

/** What a value looks like to a writer, where the schema alone would only say "string". */
export type Form =
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
 * The form of each scalar schema; a schema derived from one (a shorter text, one with a
 * description) has the form of its origin. The editors' schemas and the handbook read it.
 */
export const forms = z.registry<{ readonly form: Form }>();

/** The form of a schema, or undefined if it is no scalar with one. */
export function formOf(schema: z.core.$ZodType): Form | undefined {
  return forms.get(schema)?.form;
}
