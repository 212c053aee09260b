import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { filesIn } from './site.ts';

/** A JSON file of a built site. */
export async function readJson(dir: string, path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(dir, path), 'utf8'));
}

/** The documents of the API of a built site, by their paths below it; schemas are left out. */
export async function apiDocuments(dir: string): Promise<Map<string, unknown>> {
  const paths = (await filesIn(dir)).filter((path) => /^api\/(?!.*\/schema\/)/u.test(path));
  const read = await Promise.all(paths.map((path) => readJson(dir, path)));
  return new Map(paths.map((path, index) => [path, read[index]]));
}

/** Returns the violations of the published schemas that documents name, one per line. */
export async function apiFaults(dir: string): Promise<string[]> {
  const paths = (await filesIn(dir)).filter((path) => path.startsWith('api/v1/schema/'));
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  for (const path of paths) {
    const schema = await readJson(dir, path);
    if (typeof schema === 'object' && schema !== null) ajv.addSchema(schema);
  }
  const documents = await apiDocuments(dir);
  return [...documents].flatMap(([path, document]) => {
    const validate = ajv.getSchema(schemaOf(document));
    if (validate === undefined) return [`${path}: no schema`];
    void validate(document);
    const { errors } = validate;
    return (errors ?? []).map((error) => `${path}${error.instancePath}: ${error.message ?? ''}`);
  });
}

function schemaOf(document: unknown): string {
  const has = typeof document === 'object' && document !== null && '$schema' in document;
  return has ? String(document.$schema) : '';
}
