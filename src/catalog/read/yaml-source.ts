import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Problem } from '../problem.ts';
import { MAX_DEPTH, PROTOTYPE, readDocument } from './yaml-document.ts';
import type { YamlLoss } from './yaml-losses.ts';

/**
 * YAML with all values as strings. Plain data, so that a worker can post it; `position.ts` finds the position
 * of a value.
 */
export interface YamlSource {
  /** Maps, lists and strings only; undefined if the YAML could not be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly yaml: string;
  /** The line of the file on which the YAML begins. */
  readonly firstLine: number;
  /** Values that are not what was written, if there are any; they matter where a field is a text. */
  readonly losses?: readonly YamlLoss[];
}

/** Reads YAML that begins at a line of a file. Never throws; errors are returned as problems. */
export function readYaml(file: string, yaml: string, firstLine: number): YamlSource {
  const plain = plainValue(yaml);
  if (plain !== undefined) return { value: plain, problems: [], yaml, firstLine };
  const { value, problems, losses } = readDocument(file, yaml, firstLine);
  return { value, problems, yaml, firstLine, ...(losses.length === 0 ? {} : { losses }) };
}

/** Longer YAML may exceed a limit, which the slow reader reports. */
const SHORT = 8 * 1024;

const KEY = String.raw`[\p{L}_][\p{L}\d_\-]*`;
const QUOTED = String.raw`"(?:[^"\\\p{C}]|\\["\\n])*"|'[^'\p{C}]*'`;
const PLAIN = String.raw`[\p{L}\d](?:[^:#\p{C}\p{Z}]|:(?=[^\s])|(?<=[^\s])#| (?=[^#\s]))*`;
const WORD = String.raw`(?:${QUOTED}|[\p{L}\d](?:[\p{L}\d_.+\/\-]| (?=[\p{L}\d]))*)`;
const PAIR = String.raw`(?:${KEY}: |"${KEY}": ?)${WORD}`;
const FLOW = String.raw`\[(?: ?${WORD},)*(?: ?${WORD} ?)?\]|\{(?: ?${PAIR},)*(?: ?${PAIR} ?)?\}`;
/** Matches a line with one key, one list entry, or one key of a list entry, and its whole value. */
const LINE = new RegExp(
  String.raw`^ *(?:(?:- )?${KEY}:(?: (?:${QUOTED}|${PLAIN}|${FLOW}))?|- (?:${QUOTED}|${PLAIN}|${FLOW}))?$`,
  'u',
);

/**
 * Returns the value of YAML with one value on each line, as in nearly all front matter. Returns undefined for
 * any other, which readDocument reads: it takes ten times as long and reports errors. The fast library accepts
 * invalid YAML, but not on lines like these.
 */
function plainValue(yaml: string): unknown {
  if (
    yaml.length > SHORT ||
    yaml.includes(PROTOTYPE) ||
    !yaml.split('\n').every((line) => LINE.test(line))
  )
    return undefined;
  try {
    return asWritten(load(yaml, { schema: FAILSAFE_SCHEMA }) ?? {}, 0);
  } catch {
    return undefined;
  }
}

/** Replaces a missing value by an empty text. */
function asWritten(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new Error('nested too deeply');
  if (value === null) return '';
  if (Array.isArray(value)) return value.map((entry: unknown) => asWritten(entry, depth + 1));
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, entry]) => [key, asWritten(entry, depth + 1)]));
}
