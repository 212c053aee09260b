import { memoizeByObject } from '../../lib/memoize.ts';
import type { z } from 'zod';
import { markdownFields } from '../../schema/markdown-fields.ts';
import type { SourcePosition } from '../problem.ts';
import type { YamlSource } from '../read/yaml-source.ts';
import { parseBody, type ParsedBody, type ParseOptions } from './markdown/parse-body.ts';
import { positionOf } from './position.ts';

/** A Markdown text in a field, parsed as a body is. */
export interface ParsedText {
  /** The path of its field; an entry of a list is named by its id: `milestones.rc1.note`. */
  readonly key: string;
  readonly body: ParsedBody;
}

type Path = readonly PropertyKey[];

const fieldsOf = memoizeByObject(markdownFields);

/** Parses the Markdown texts in the fields of a file. */
export function parseTexts(
  file: string,
  schema: z.core.$ZodType,
  source: YamlSource,
  { checkOnly }: Pick<ParseOptions, 'checkOnly'>,
): ParsedText[] {
  return fieldsOf(schema)
    .flatMap((field) => textsAt(source.value, field))
    .map(({ key, path, text }) => {
      const body = parseBody(text, { file, firstLine: 1, format: 'md', checkOnly });
      return { key: key.join('.'), body: inFile(body, source, path) };
    });
}

interface FieldText {
  readonly key: readonly string[];
  readonly path: Path;
  readonly text: string;
}

/** Finds the texts of a field; the step `*` of its path stands for each entry of a list. */
function textsAt(value: unknown, [step, ...rest]: readonly string[]): FieldText[] {
  if (step === undefined)
    return typeof value === 'string' ? [{ key: [], path: [], text: value }] : [];
  const children =
    step === '*' ? listEntries(value) : [{ at: step, name: step, child: member(value, step) }];
  return children.flatMap(({ at, name, child }) =>
    textsAt(child, rest).map(({ key, path, text }) => ({
      key: [name, ...key],
      path: [at, ...path],
      text,
    })),
  );
}

function listEntries(value: unknown): { at: PropertyKey; name: string; child: unknown }[] {
  if (!Array.isArray(value)) return [];
  return value.map((child: unknown, at) => {
    const id = member(child, 'id');
    return { at, name: typeof id === 'string' ? id : String(at), child };
  });
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** Moves the positions in a text to those in its file. Reads the YAML again only if there are any. */
function inFile(body: ParsedBody, source: YamlSource, path: Path): ParsedBody {
  const { links, findings } = body;
  if (links.length === 0 && findings.length === 0) return body;
  const place = textStart(source, path);
  const moved = <P extends SourcePosition>(one: P): P => ({ ...one, ...place(one) });
  return { ...body, links: links.map(moved), findings: findings.map(moved) };
}

/** Returns a function from positions in a text to those in the file. */
function textStart(source: YamlSource, path: Path): (at: SourcePosition) => SourcePosition {
  const start = positionOf(source, path);
  const lines = source.yaml.split('\n').slice(start.line - source.firstLine);
  const [head = '', ...below] = [lines[0]?.slice(start.column - 1), ...lines.slice(1)];
  // Only in a literal block is a line of the text a line of the file.
  if (!head.startsWith('|')) return () => start;
  const indent = /^ */u.exec(below.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0;
  return ({ line, column }) => ({ line: start.line + line, column: column + indent });
}
