import { parse } from 'yaml';
import type { z } from 'zod';

/** Parses YAML with a schema like the catalog: all scalars are strings. Throws if it does not match. */
export function readFields<T extends z.ZodType>(schema: T, yaml: string): z.output<T> {
  const value: unknown = parse(yaml, { schema: 'failsafe' });
  return schema.parse(value ?? {});
}

/** Returns the YAML between the `---` lines of a file. */
export function frontMatterOf(text: string): string {
  return /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*$/mu.exec(text)?.[1] ?? '';
}
