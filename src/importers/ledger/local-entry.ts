import { parseDocument } from 'yaml';
import { digestOf } from './digest.ts';

/** The name of the text below the front matter among the fields. */
export const BODY = '@body';
/** The name of the folder that an entry lies in. */
export const PLACE = '@place';

/** A file of the content as an import sees it. */
export interface LocalEntry {
  readonly path: string;
  readonly text: string;
}

const FENCE = /^---[^\S\n]*$/gmu;

/** Splits a file with front matter; undefined if it has none. */
export function splitEntry(
  text: string,
): { readonly yaml: string; readonly body: string } | undefined {
  const [open, close] = [...text.matchAll(FENCE)];
  if (open?.index !== 0 || close === undefined) return undefined;
  const yaml = text.slice(open[0].length + 1, close.index);
  return { yaml, body: text.slice(close.index + close[0].length).trim() };
}

/** Returns the digests of all fields of a file. */
export function localDigests({ path, text }: LocalEntry): Record<string, string> {
  const parts = splitEntry(text);
  const fields = parts === undefined ? {} : fieldsOf(parts.yaml);
  const body = parts?.body ?? '';
  return {
    ...digestsOf(fields),
    ...(body === '' ? {} : { [BODY]: digestOf(body) }),
    [PLACE]: digestOf(folderOf(path)),
  };
}

/** Returns the fields of YAML as the texts that were written. */
export function fieldsOf(yaml: string): Readonly<Record<string, unknown>> {
  const value: unknown = parseDocument(yaml, { schema: 'failsafe' }).toJS();
  return isFields(value) ? value : {};
}

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the digests of the fields that have a value. */
export function digestsOf(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, digestOf(value)]],
    ),
  );
}

/** Returns the folder of a path. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Returns the origin that a file names; undefined if it names none. */
export function originOf(text: string): string | undefined {
  const written = /^origin:([^\n]*)$/mu.exec(text)?.[1]?.trim();
  if (written === undefined) return undefined;
  return /^['"]/u.test(written) ? String(fieldsOf(`origin: ${written}`)['origin']) : written;
}
