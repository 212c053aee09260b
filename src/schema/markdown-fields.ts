import { z } from 'zod';
import { unwrap } from './fields.ts';
import { formOf } from './forms.ts';

/** Returns the paths of all fields of a schema that hold Markdown; `*` stands for each entry of a list. */
export function markdownFields(schema: z.core.$ZodType): string[][] {
  return unwrap(schema).flatMap((bare) => {
    if (formOf(bare) === 'markdown') return [[]];
    if (bare instanceof z.ZodArray) return below('*', bare.element);
    if (!(bare instanceof z.ZodObject)) return [];
    return Object.entries(bare.shape).flatMap(([key, child]) => below(key, child));
  });
}

function below(step: string, schema: z.core.$ZodType): string[][] {
  return markdownFields(schema).map((path) => [step, ...path]);
}
