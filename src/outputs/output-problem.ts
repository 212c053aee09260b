import { at } from '../catalog/check/check.ts';
import type { ParsedFile } from '../catalog/parse/parse-file.ts';
import { problem, type Problem } from '../catalog/problem.ts';
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
  if (!('areas' in fields)) return [];
  const area = fields.areas.findIndex((found) => found.id === id);
  return area === -1 ? ['outside', fields.outside.indexOf(id)] : ['areas', area, 'id'];
}
