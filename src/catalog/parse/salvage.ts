import type { z } from 'zod';
import { fieldInfo, keysAt } from '../../schema/fields.ts';
import { nearest } from './nearest.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Fields that were removed from a file, or replaced, because they were bad. */
export interface LeftOut {
  /** Top-level fields that were removed. */
  readonly left: readonly string[];
  /** Required fields that were replaced by the example of the schema. Checks must not report them. */
  readonly guessed: readonly string[];
}

/** The fields of a file without its bad ones. */
export interface Salvaged<T> extends LeftOut {
  readonly fields: T;
}

/** A file with more bad values than this has no simple mistakes, and removing them would take long. */
const MAX_BAD_VALUES = 100;

/**
 * Reads a value without the parts that do not fit its schema, so that one bad field does not hide problems of
 * the others. First removes only the bad values, then the fields that contain them; finally, examples replace
 * required fields.
 */
export function salvage<T extends z.ZodType>(
  schema: T,
  value: unknown,
  issues: readonly Issue[],
): Salvaged<z.output<T>> | undefined {
  let [rest, bad]: [unknown, readonly Issue[]] = [value, issues];
  const left = new Set<string>();
  for (const pathsOf of [paths, fields]) {
    const bads = bad.flatMap(pathsOf);
    if (bads.length > MAX_BAD_VALUES) return undefined;
    for (const path of bads) {
      rest = without(rest, path);
      left.add(String(path[0]));
    }
    const result = schema.safeParse(rest);
    if (result.success) return { fields: result.data, left: [...left], guessed: [] };
    bad = result.error.issues;
  }
  const guessed = [...new Set(bad.flatMap(fields).map(([name]) => String(name)))];
  const examples = guessed.map((name) => [name, fieldInfo(schema, [name]).example]);
  const result = schema.safeParse({ ...recordOf(rest), ...Object.fromEntries(examples) });
  return result.success ? { fields: result.data, left: [...left], guessed } : undefined;
}

/** Fields of site.yaml that define words for other files. */
const NAMED = new Set(['areas', 'criteria', 'audiences', 'options', 'outside', 'languages']);

/** Returns whether words that other files use may be missing because of a removed or misspelt field. */
export function mayLackWords(
  schema: z.ZodType,
  value: unknown,
  { left, guessed }: LeftOut,
): boolean {
  const present = Object.keys(recordOf(value));
  const absent = keysAt(schema, []).filter((key) => !present.includes(key));
  return [...left, ...guessed].some(
    (key) => NAMED.has(key) || NAMED.has(nearest(key, absent) ?? ''),
  );
}

function paths(issue: Issue): Path[] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

function fields(issue: Issue): Path[] {
  return paths(issue).map((path) => path.slice(0, 1));
}

/** Removes a key. An entry of a list stays, since removing it would move the positions of later entries. */
function without(value: unknown, [head, ...rest]: Path): unknown {
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => (index === head ? without(entry, rest) : entry));
  }
  const entries = Object.entries(recordOf(value));
  if (entries.length === 0) return value;
  return Object.fromEntries(
    entries.flatMap(([key, inner]) => {
      if (key !== head) return [[key, inner]];
      return rest.length === 0 ? [] : [[key, without(inner, rest)]];
    }),
  );
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}
