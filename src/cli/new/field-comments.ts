import type { z } from 'zod';
import { renderFlow, type YamlValue } from '../../edits/yaml-render.ts';
import { fieldInfo } from '../../schema/fields.ts';

/** Example values by field that replace those of the schema. */
export type Examples = Readonly<Record<string, YamlValue | undefined>>;

/** An optional field to suggest; for a group, with the nested fields that its example shows. */
export type SuggestedField<Key extends string = string> =
  Key | { readonly field: Key; readonly of: readonly string[] };

/**
 * Returns a line for each field, such as `breaking: true  # Whether something that worked stops working.`,
 * from the description and the example in the schema. Uncommenting it gives a valid field.
 */
export function fieldComments(
  schema: z.core.$ZodType,
  wanted: readonly SuggestedField[],
  examples: Examples = {},
): string[] {
  return wanted.flatMap((want) => {
    const field = typeof want === 'string' ? want : want.field;
    const { description, example } = fieldInfo(schema, [field]);
    const shown =
      typeof want === 'string'
        ? (examples[field] ?? toYaml(example))
        : groupExample(schema, field, want.of);
    if (shown === undefined) return [];
    return [
      `${field}: ${renderFlow(shown)}${description === undefined ? '' : `  # ${description}`}`,
    ];
  });
}

function groupExample(
  schema: z.core.$ZodType,
  field: string,
  members: readonly string[],
): YamlValue | undefined {
  const inList = groupAt(schema, [field, 0], members);
  return inList === undefined ? groupAt(schema, [field], members) : [inList];
}

function groupAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  members: readonly string[],
): YamlValue | undefined {
  const entries = members.flatMap((member) => {
    const value = toYaml(fieldInfo(schema, [...path, member]).example);
    return value === undefined ? [] : [[member, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Converts an example of a schema to a value that can be written as YAML. */
function toYaml(value: unknown): YamlValue | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => toYaml(entry) ?? []);
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).map(([key, entry]) => [key, toYaml(entry) ?? '']);
  return Object.fromEntries(entries);
}
