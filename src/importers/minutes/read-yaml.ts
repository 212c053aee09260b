import { parse } from 'yaml';
import type { z } from 'zod';

/** YAML read with a schema, as the catalog reads it: scalars are the texts that were written. Throws for what does not fit. */
export function readFields<T extends z.ZodType>(schema: T, yaml: string): z.output<T> {
  const value: unknown = parse(yaml, { schema: 'failsafe' });
  return schema.parse(value ?? {});
}

/** The YAML between the `---` lines of a file. */
export function frontMatterOf(text: string): string {
  return /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*$/mu.exec(text)?.[1] ?? '';
}
