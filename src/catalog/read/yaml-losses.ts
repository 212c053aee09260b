import type { Scalar } from 'yaml';
import type { SourcePosition } from '../problem.ts';

/** A value that YAML reads otherwise than its writer most likely meant. */
export interface YamlLoss {
  /** A comment that cuts a text, or an escape in double quotes that is another character. */
  readonly kind: 'comment' | 'escape';
  /** The path of the value. */
  readonly path: readonly PropertyKey[];
  /** The position of the sign of the comment, or of the escape. */
  readonly at: SourcePosition;
  /** The comment or the escape as written. */
  readonly lost: string;
  /** The value in the form to use. */
  readonly quoted: string;
}

interface Written {
  readonly yaml: string;
  readonly positionAt: (offset: number) => SourcePosition;
}

/** Escapes that are seldom meant, as in `"C:\temp"` or `"enable\_proxy"`: tab, space, slash, no-break space. */
const ESCAPE = /\\[\\"]|(\\[t_/ ])/gu;

/** Returns what YAML drops or changes of a written value; nothing for nearly all. */
export function yamlLosses(
  written: Written,
  node: Scalar,
  path: readonly PropertyKey[],
): readonly YamlLoss[] {
  const loss =
    cutBy(written, node, path) ??
    (node.type === 'QUOTE_DOUBLE' ? escapeIn(written, node, path) : undefined);
  return loss === undefined ? [] : [loss];
}

/** A text without quotes ends at ` #`, be that on its line or on a line that goes on with it. */
function cutBy(
  { yaml, positionAt }: Written,
  { comment, range, type }: Scalar,
  path: readonly PropertyKey[],
): YamlLoss | undefined {
  if (typeof comment !== 'string' || !range) return undefined;
  const [start, end, last] = range;
  const sign = yaml.indexOf('#', end);
  // With a space, a comment behind quotes is meant, and so is one in the place of a value, which is a problem by itself.
  const isText = type === 'PLAIN' && start < end;
  if (sign === -1 || (!isText && /^#\s/u.test(yaml.slice(sign, sign + 2)))) return undefined;
  const text = yaml.slice(start, last).replace(/\s+/gu, ' ').trim();
  const lost = yaml.slice(sign, last).replace(/\s+/gu, ' ').trim();
  return { kind: 'comment', path, at: positionAt(sign), lost, quoted: quoted(text) };
}

function escapeIn(
  { yaml, positionAt }: Written,
  { range }: Scalar,
  path: readonly PropertyKey[],
): YamlLoss | undefined {
  if (!range) return undefined;
  const [start, end] = range;
  const text = yaml.slice(start + 1, end - 1);
  const found = [...text.matchAll(ESCAPE)].find(([, escape]) => escape !== undefined);
  if (found === undefined) return undefined;
  const whole = text.replace(ESCAPE, (sign, escape?: string) =>
    escape === undefined ? sign.slice(1) : escape,
  );
  const at = positionAt(start + 1 + found.index);
  return { kind: 'escape', path, at, lost: found[0], quoted: quoted(whole) };
}

/** Returns a text in quotes in which no sign has a meaning of its own. */
function quoted(text: string): string {
  return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
