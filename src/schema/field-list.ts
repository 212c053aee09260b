import { z } from 'zod';
import { unwrap } from './fields.ts';
import { formOf, type ScalarForm } from './forms.ts';

/** The kind of value that a field allows. */
export type FieldShape =
  | { readonly kind: 'scalar'; readonly form: ScalarForm; readonly atMost?: number }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly of: FieldShape }
  | { readonly kind: 'record'; readonly of: FieldShape }
  | { readonly kind: 'group' }
  | { readonly kind: 'either'; readonly of: readonly FieldShape[] };

/** A field as the handbook's reference lists it. */
export interface FieldEntry {
  /** For example `parts[].id`; `[]` is any element of a list, `*` any key. */
  readonly path: string;
  readonly description: string;
  readonly required: boolean;
  /** The default; undefined if there is none, or if it is empty. */
  readonly fallback: unknown;
  readonly example: unknown;
  readonly shape: FieldShape;
  /** An earlier field with the same nested fields, which are not listed again here. */
  readonly sameAs: string | undefined;
}

/** Lists all fields of a schema in its order, each group followed by its nested fields. */
export function fieldList(schema: z.core.$ZodType): FieldEntry[] {
  return fieldsBelow(schema, '', new Map());
}

/** The path under which each group of fields was listed first. */
type ListedGroups = Map<z.core.$ZodType, string>;

function fieldsBelow(schema: z.core.$ZodType, path: string, listed: ListedGroups): FieldEntry[] {
  const children = groupsOf(schema, path).flatMap(({ group, prefix }) =>
    Object.entries(group.shape).map(([key, child]) => ({ child, path: `${prefix}${key}` })),
  );
  // Visits a whole level before the next one, so that a group is listed at its highest level.
  return children
    .map(({ child, path: at }) => ({ child, entry: entryAt(child, at, listed) }))
    .flatMap(({ child, entry }) =>
      entry.sameAs === undefined ? [entry, ...fieldsBelow(child, entry.path, listed)] : [entry],
    );
}

function entryAt(schema: z.core.$ZodType, path: string, listed: ListedGroups): FieldEntry {
  const groups = groupsOf(schema, path).map(({ group }) => group);
  const sameAs = groups.map((group) => listed.get(group)).find((known) => known !== undefined);
  for (const group of groups) if (!listed.has(group)) listed.set(group, path);
  const meta = z.globalRegistry.get(schema);
  return {
    path,
    description: meta?.description ?? '',
    required: !isOptional(schema),
    fallback: fallbackOf(schema),
    example: exampleOf(schema),
    shape: shapeOf(schema),
    sameAs,
  };
}

/** Returns the groups of fields inside a value, each with the prefix of its fields' paths. */
function groupsOf(schema: z.core.$ZodType, path: string): { group: z.ZodObject; prefix: string }[] {
  return unwrap(schema).flatMap((bare) => {
    if (bare instanceof z.ZodObject) {
      return [{ group: bare, prefix: path === '' ? '' : `${path}.` }];
    }
    if (bare instanceof z.ZodArray) return groupsOf(bare.element, `${path}[]`);
    return bare instanceof z.ZodRecord ? groupsOf(bare.valueType, `${path}.*`) : [];
  });
}

/** Returns the example of a schema; for a group, those of its required fields, else of its first one. */
function exampleOf(schema: z.core.$ZodType): unknown {
  const examples = z.globalRegistry.get(schema)?.examples;
  if (Array.isArray(examples)) return examples[0];
  const [bare] = unwrap(schema).filter((found) => !(found instanceof z.ZodEnum));
  if (bare instanceof z.ZodArray) return listOf(exampleOf(bare.element));
  if (!(bare instanceof z.ZodObject)) return undefined;
  const fields = Object.entries(bare.shape);
  const needed = fields.filter(([, child]) => !isOptional(child));
  const shown = needed.length > 0 ? needed : fields.slice(0, 1);
  return Object.fromEntries(shown.map(([key, child]) => [key, exampleOf(child)]));
}

function listOf(example: unknown): unknown[] | undefined {
  return example === undefined ? undefined : [example];
}

function isOptional(schema: z.core.$ZodType): boolean {
  return (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  );
}

function fallbackOf(schema: z.core.$ZodType): unknown {
  if (!(schema instanceof z.ZodDefault)) return undefined;
  const { defaultValue } = schema.def;
  const isEmpty = typeof defaultValue === 'object' && Object.keys(defaultValue ?? {}).length === 0;
  return isEmpty ? undefined : defaultValue;
}

function shapeOf(schema: z.core.$ZodType): FieldShape {
  const shapes = unwrap(schema).map(bareShape);
  const [first = { kind: 'group' }, ...others] = shapes;
  return others.length === 0 ? first : { kind: 'either', of: shapes };
}

function bareShape(bare: z.core.$ZodType): FieldShape {
  const form = formOf(bare);
  if (form !== undefined) return { kind: 'scalar', form, ...boundOf(bare) };
  if (bare instanceof z.ZodEnum) return { kind: 'choice', words: bare.options.map(String) };
  if (bare instanceof z.ZodArray) return { kind: 'list', of: shapeOf(bare.element) };
  if (bare instanceof z.ZodRecord) return { kind: 'record', of: shapeOf(bare.valueType) };
  return bare instanceof z.ZodObject ? { kind: 'group' } : { kind: 'scalar', form: 'text' };
}

/** Returns the maximum length of a text in characters, if it has one. */
function boundOf(bare: z.core.$ZodType): { atMost?: number } {
  const bound = bare instanceof z.ZodString ? bare.maxLength : null;
  return bound === null ? {} : { atMost: bound };
}
