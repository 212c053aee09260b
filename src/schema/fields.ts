import { z } from 'zod';

/** The description and the example of a field, as shown to writers. */
export interface FieldInfo {
  readonly description: string | undefined;
  readonly example: unknown;
}

/** Returns the schemas of a value at a path: unions are split into their members, wrappers removed. */
export function schemasAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType[] {
  const [head, ...rest] = path;
  const bare = unwrap(schema);
  if (head === undefined) return bare;
  return bare.flatMap((candidate) => {
    const child = childOf(candidate, head);
    return child === undefined ? [] : schemasAt(child, rest);
  });
}

/** Returns the keys of an object at a path; empty if any key is allowed. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((found) => {
    if (found instanceof z.ZodObject) return Object.keys(found.shape);
    const key = found instanceof z.ZodRecord ? found.keyType : undefined;
    return key instanceof z.ZodEnum ? key.options.map(String) : [];
  });
}

/** Returns the description and the example of the field at a path. */
export function fieldInfo(schema: z.core.$ZodType, path: readonly PropertyKey[]): FieldInfo {
  const parents = schemasAt(schema, path.slice(0, -1));
  const last = path.at(-1);
  for (const parent of parents) {
    const child = last === undefined ? undefined : childOf(parent, last);
    const meta = child === undefined ? undefined : z.globalRegistry.get(child);
    if (meta !== undefined) return { description: meta.description, example: firstExample(meta) };
  }
  return { description: undefined, example: undefined };
}

function firstExample(meta: z.core.GlobalMeta): unknown {
  return Array.isArray(meta.examples) ? meta.examples[0] : undefined;
}

/** Removes the wrappers optional, default and transform, and splits unions into their members. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return unwrap(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return [schema];
}

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}
