import type { z } from 'zod';
import { fieldInfo, keysAt } from '../../schema/fields.ts';
import { nearest } from './nearest.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What the fields of a file lack because it was bad. */
export interface LeftOut {
  /** Top-level fields that were left out. */
  readonly left: readonly string[];
  /** Required fields that stand in with the example of the schema; nothing is to be said of them. */
  readonly guessed: readonly string[];
}

/** The fields of a file that has bad ones, without those. */
export interface Salvaged<T> extends LeftOut {
  readonly fields: T;
}

/** More bad values than this are no slips; taking each out of a large file would take its time. */
const MAX_BAD_VALUES = 100;

/**
 * Reads a value that does not fit its schema without what does not fit, so that one bad field does
 * not hide what is wrong with the others until it is mended: at first only the very values go, then
 * the fields that hold them, and in the end the example stands in for what is required.
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

/** What of site.yaml other files name. */
const NAMED = new Set(['areas', 'criteria', 'audiences', 'options', 'outside', 'languages']);

/** Whether words that other files name may have gone with what was left out, or misspelt. */
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

/** Takes a key out; an entry of a list stays, as the places of those behind it depend on it. */
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
