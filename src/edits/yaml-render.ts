/**
 * A value an edit may write. Scalars are written so that they read back as the same text; a key whose
 * value is undefined is left out.
 */
export type YamlValue = string | number | boolean | readonly YamlValue[] | YamlFields;
export interface YamlFields {
  readonly [key: string]: YamlValue | undefined;
}

/** The width a line should keep to, as the content files do. */
const WIDTH = 100;

const PLAIN_START = /^[^\s\-?:,[\]{}#&*!|>'"%@`~<=]/u;
const CONTROL = /[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\uFEFF/u;

/** One scalar on one line; `inFlow` is inside `[]` or `{}`, where commas and brackets mean something. */
export function renderScalar(value: string | number | boolean, inFlow = false): string {
  const text = String(value);
  if (isPlain(text, inFlow)) return text;
  if (/[\t\n]/u.test(text) || CONTROL.test(text)) return JSON.stringify(text);
  return `'${text.replaceAll("'", "''")}'`;
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (!PLAIN_START.test(text) || CONTROL.test(text)) return false;
  if (/[\n\t]|\s$|:\s|:$|\s#|^(?:---|\.\.\.)|[\u2028\u2029\u0085]/u.test(text)) return false;
  return !inFlow || !/[,[\]{}]|:(?=[,[\]{}'"])/u.test(text);
}

/** A value on one line, in flow style if it is a list or a map. */
export function renderFlow(value: YamlValue, inFlow = false): string {
  if (typeof value !== 'object') return renderScalar(value, inFlow);
  if (isList(value)) return `[${value.map((entry) => renderFlow(entry, true)).join(', ')}]`;
  const pairs = fieldsOf(value).map(([key, entry]) => renderPair(key, entry));
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** `key: value` for inside `{}`. */
export function renderPair(key: string, value: YamlValue): string {
  return `${renderScalar(key, true)}: ${renderFlow(value, true)}`;
}

/**
 * `key: value` as the lines of a block map whose keys stand in that column. With `asBlock` the maps
 * of a list get lines of their own, though they would fit on one.
 */
export function renderEntry(
  key: string,
  value: YamlValue,
  column: number,
  asBlock = false,
): string[] {
  const head = `${' '.repeat(column)}${renderScalar(key)}:`;
  if (asBlock && typeof value === 'object' && isList(value) && holdsCollection(value)) {
    return [head, ...value.flatMap((entry) => renderListEntry(entry, column + 2, true))];
  }
  const [first = '', ...rest] = renderAfterKey(value, head.length, column);
  return [`${head}${first}`, ...rest];
}

/**
 * What follows `key:`; the first line goes on the key's own line, the others are whole lines.
 * `used` is how much of the key's line is taken, `column` where the key begins.
 */
export function renderAfterKey(value: YamlValue, used: number, column: number): string[] {
  const flow = renderFlow(value);
  if (typeof value === 'object') {
    const short = used + 1 + flow.length <= WIDTH && !holdsCollection(value);
    return short ? [` ${flow}`] : ['', ...renderBlock(value, column + 2)];
  }
  const text = String(value);
  if (used + 1 + flow.length <= WIDTH || !foldable(text)) return [` ${flow}`];
  return [' >-', ...fold(text, column + 2)];
}

/** The whole lines of a list or map in block style, its entries in that column. */
export function renderBlock(value: readonly YamlValue[] | YamlFields, column: number): string[] {
  if (isList(value)) return value.flatMap((entry) => renderListEntry(entry, column, false));
  return fieldsOf(value).flatMap(([key, entry]) => renderEntry(key, entry, column));
}

/** `- value` as whole lines, the dash in that column; a map goes on one line only if it may. */
export function renderListEntry(value: YamlValue, column: number, asBlock: boolean): string[] {
  const dash = `${' '.repeat(column)}-`;
  if (typeof value !== 'object' || isList(value) || fieldsOf(value).length === 0) {
    const [first = '', ...rest] = renderAfterKey(value, dash.length, column);
    return [`${dash}${first}`, ...rest];
  }
  const flow = renderFlow(value);
  const short = dash.length + 1 + flow.length <= WIDTH && !holdsCollection(value);
  if (short && !asBlock) return [`${dash} ${flow}`];
  const [first = '', ...rest] = renderBlock(value, column + 2);
  return [`${dash} ${first.trimStart()}`, ...rest];
}

/** Array.isArray does not narrow a readonly list. */
function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function fieldsOf(value: YamlFields): [string, YamlValue][] {
  return Object.entries(value).flatMap(([key, entry]) =>
    entry === undefined ? [] : [[key, entry] satisfies [string, YamlValue]],
  );
}

function holdsCollection(value: readonly YamlValue[] | YamlFields): boolean {
  const values = isList(value) ? value : Object.values(value);
  return values.some((entry) => typeof entry === 'object');
}

/** Folding gives a text back exactly only if its spaces are single ones inside it. */
function foldable(text: string): boolean {
  return text.includes(' ') && !/^\s|\s$|\s\s|[^\S ]/u.test(text) && !CONTROL.test(text);
}

function fold(text: string, column: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && column + longer.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => `${' '.repeat(column)}${each}`);
}
