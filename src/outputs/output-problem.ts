import { at } from '../catalog/check/check.ts';
import type { ParsedFile } from '../catalog/parse/parse-file.ts';
import { problem, type Problem } from '../catalog/problem.ts';
import type { SiteFields } from '../schema/site.ts';
import type { ProblemCode } from '../schema/problem-codes.ts';
import type { Owner } from './output.ts';

/** A problem of an output, before its position is known. */
export interface Report {
  readonly owner: Owner;
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

/** Returns a problem at the field that gives an output its name; at the start of the file if its own name does. */
export function problemOf(
  files: ReadonlyMap<string, ParsedFile>,
  { owner, code, message, hint }: Report,
): Problem {
  const path = owner.source?.path ?? '';
  const file = files.get(path);
  const field = file === undefined ? [] : fieldOf(file, owner);
  return file === undefined || field.length === 0
    ? problem(path, { line: 1, column: 1 }, code, message, hint)
    : at(file, field, code, message, hint);
}

function fieldOf({ fields }: ParsedFile, { alias, source }: Owner): readonly PropertyKey[] {
  if (fields === undefined) return [];
  if (alias !== undefined && 'aliases' in fields) {
    return ['aliases', fields.aliases.lastIndexOf(alias)];
  }
  if (source?.id === undefined) return [];
  const { id } = source;
  if ('milestones' in fields) {
    return ['milestones', fields.milestones.findIndex((milestone) => milestone.id === id), 'id'];
  }
  return 'areas' in fields ? fieldOfId(fields, id) : [];
}

/** Returns the field of site.yaml that holds an id. */
function fieldOfId(
  { areas, products, outside }: Pick<SiteFields, 'areas' | 'products' | 'outside'>,
  id: string,
): readonly PropertyKey[] {
  const area = areas.findIndex((found) => found.id === id);
  if (area !== -1) return ['areas', area, 'id'];
  const product = products.findIndex((found) => found.id === id);
  return product === -1 ? ['outside', outside.indexOf(id)] : ['products', product, 'id'];
}
