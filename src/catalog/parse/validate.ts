import type { z } from 'zod';
import { fieldInfo, keysAt } from '../../schema/fields.ts';
import { nextStep } from '../../schema/next-step.ts';
import { didYouMean } from './nearest.ts';
import { type ProblemCode } from '../../schema/problem-codes.ts';
import { isProblemCode } from '../../schema/code-severity.ts';
import { positionOf, keyPositionOf } from './position.ts';
import { problem, type Problem } from '../problem.ts';
import { salvage, type Salvaged } from './salvage.ts';
import type { YamlSource } from '../read/yaml-source.ts';

interface Context {
  readonly file: string;
  readonly schema: z.core.$ZodType;
  readonly source: YamlSource;
}

type Issue = z.core.$ZodIssue;

/** The result of validating a value: its fields, or its problems and the part that can still be checked. */
export interface Validated<T> {
  readonly fields: T | undefined;
  readonly problems: Problem[];
  readonly salvaged: Salvaged<T> | undefined;
}

/** Validates a value with a schema; reports each mismatch as a problem at the position of the value. */
export function validate<T extends z.ZodType>(
  file: string,
  schema: T,
  source: YamlSource,
): Validated<z.output<T>> {
  const result = schema.safeParse(source.value);
  if (result.success) return { fields: result.data, problems: [], salvaged: undefined };
  const context = { file, schema, source };
  const { issues } = result.error;
  const problems = issues.flatMap((issue) => problemsOf(context, issue, issue.path));
  return { fields: undefined, problems, salvaged: salvage(schema, source.value, issues) };
}

function problemsOf(context: Context, issue: Issue, path: PropertyKey[]): Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(context, [...path, key]));
    case 'invalid_union':
      return unionProblems(context, issue, path);
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.map((inner) => shapeProblem(context, inner, path));
    case 'invalid_type':
      return [typeProblem(context, path, issue.expected)];
    case 'invalid_value':
      return [valueProblem(context, path, issue.values.map(String))];
    default:
      return [shapeProblem(context, issue, path)];
  }
}

/** Reports the problems of the branch of a union that the writer most likely meant. */
function unionProblems(
  context: Context,
  issue: z.core.$ZodIssueInvalidUnion,
  path: PropertyKey[],
): Problem[] {
  const value = valueAt(context.source.value, path);
  const meant = issue.errors.find((branch) => !branch.some((inner) => refusesShape(inner, value)));
  if (meant === undefined) return [typeProblem(context, path, 'text or list')];
  return meant.flatMap((inner) => problemsOf(context, inner, [...path, ...inner.path]));
}

function refusesShape(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_type') return true;
  return issue.code === 'invalid_value' && typeof value !== 'string';
}

function unknownKey({ file, schema, source }: Context, path: PropertyKey[]): Problem {
  const key = String(path.at(-1));
  const hint = didYouMean(key, keysAt(schema, path.slice(0, -1)));
  const isCode = path[0] === 'checks';
  const fact = `unknown ${isCode ? 'problem code' : 'field'} "${key}"`;
  return problem(file, keyPositionOf(source, path), 'unknown-key', fact, hint);
}

function typeProblem(context: Context, path: PropertyKey[], expected: string): Problem {
  const { file, source, schema } = context;
  const value = valueAt(source.value, path);
  const name = fieldName(path);
  const position = keyPositionOf(source, path);
  if (value === undefined && path.length > 0) {
    const hint = `Add ${name}${describe(schema, path)}`;
    return problem(file, position, 'missing-field', `the field ${name} is missing`, hint);
  }
  const message = `${name} must be ${SHAPES[expected] ?? expected}, but is ${shapeOf(value)}`;
  const isSplit = expected === 'string' && typeof value === 'object';
  const quote = isSplit ? ' Quote texts that contain ": " or begin with a special character.' : '';
  const hint = `Write ${name}${describe(schema, path)}${quote}`;
  return problem(file, position, 'wrong-type', message, hint);
}

const SHAPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  'text or list': 'a text or a list',
};

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value === '' ? 'empty' : `the text "${clip(value)}"`;
  return value === undefined ? 'missing' : 'a group of fields';
}

function valueProblem({ file, source }: Context, path: PropertyKey[], known: string[]): Problem {
  const value = valueAt(source.value, path);
  const name = fieldName(path);
  const hint = known.includes('true')
    ? 'Write true or false.'
    : didYouMean(typeof value === 'string' ? value : '', known);
  if (value === undefined) {
    const fact = `the field ${name} is missing`;
    return problem(file, positionOf(source, path), 'missing-field', fact, hint);
  }
  return problem(
    file,
    positionOf(source, path),
    'unknown-value',
    valueFact(path, value, known),
    hint,
  );
}

function valueFact(path: readonly PropertyKey[], value: unknown, known: readonly string[]): string {
  const name = fieldName(path);
  if (typeof value !== 'string') return `${name} must be one word, but is ${shapeOf(value)}`;
  if (known.includes('true')) return `${name} must be true or false, but is "${clip(value)}"`;
  return `unknown ${kindOfValue(path, name)} "${clip(value)}"`;
}

function kindOfValue(path: readonly PropertyKey[], name: string): string {
  if (path[0] === 'checks') return 'severity';
  return path.at(-2) === 'criteria' ? 'criterion state' : name.replaceAll('"', '');
}

function shapeProblem(context: Context, issue: Issue, path: PropertyKey[]): Problem {
  const { file, schema, source } = context;
  const position = positionOf(source, path);
  const name = fieldName(path);
  const value = valueAt(source.value, path);
  if (issue.code === 'too_big' && typeof value === 'string') {
    const length = [...value.trim()].length;
    const message = `${name} has ${length} characters, but at most ${issue.maximum} are allowed`;
    const hint = `Shorten it by ${length - Number(issue.maximum)}; details belong in the body.`;
    return problem(file, position, 'too-long', message, hint);
  }
  const message = `${name}${written(value)} ${issue.message}`;
  const hint = nextStep(issue) ?? `Write ${name}${describe(schema, path)}`;
  return problem(file, position, codeOf(issue), message, hint);
}

function codeOf(issue: Issue): ProblemCode {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof code === 'string' && isProblemCode(code) ? code : 'wrong-type';
}

function written(value: unknown): string {
  return typeof value === 'string' && value !== '' ? ` "${clip(value)}"` : '';
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.findLast((step) => typeof step !== 'number');
  if (name === undefined) return 'the file';
  return typeof path.at(-1) === 'number' ? `an entry of "${String(name)}"` : `"${String(name)}"`;
}

function describe(schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const fieldPath = path.filter(
    (step, index) => typeof step !== 'number' || index < path.length - 1,
  );
  const { description, example } = fieldInfo(schema, fieldPath);
  const says = description === undefined ? '.' : `: ${description.replace(/\.$/u, '')}`;
  if (example === undefined) return says === '.' ? says : `${says}.`;
  const shown = typeof example === 'string' ? example : JSON.stringify(example);
  return `${says === '.' ? '' : says}, for example ${shown.replace(/\.$/u, '')}.`;
}

function clip(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((current, step) => {
    if (Array.isArray(current) && typeof step === 'number') return current[step];
    if (typeof current !== 'object' || current === null) return undefined;
    return Object.getOwnPropertyDescriptor(current, step)?.value;
  }, value);
}
