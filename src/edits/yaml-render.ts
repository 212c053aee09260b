/**
 * A value that an edit can write. Scalars are quoted so that they are read back as the same text. Keys
 * with an undefined value are omitted.
 */
export type YamlValue = string | number | boolean | readonly YamlValue[] | YamlFields;
export interface YamlFields {
  readonly [key: string]: YamlValue | undefined;
}

/** The preferred maximum line length, as in the content files. */
const WIDTH = 100;

const PLAIN_START = /^[^\s\-?:,[\]{}#&*!|>'"%@`~<=]/u;
const CONTROL = /[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\uFEFF/u;

/** Renders a scalar on one line; `inFlow` means inside `[]` or `{}`, where commas must be quoted. */
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

/** Renders a value on one line, in flow style if it is a list or a map. */
export function renderFlow(value: YamlValue, inFlow = false): string {
  if (typeof value !== 'object') return renderScalar(value, inFlow);
  if (isList(value)) return `[${value.map((entry) => renderFlow(entry, true)).join(', ')}]`;
  const pairs = fieldsOf(value).map(([key, entry]) => renderPair(key, entry));
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** Renders `key: value` for a flow map. */
export function renderPair(key: string, value: YamlValue): string {
  return `${renderScalar(key, true)}: ${renderFlow(value, true)}`;
}

/**
 * Renders `key: value` as lines of a block map with its keys in the given column. With `asBlock`, maps
 * in a list are written as blocks even if they fit on one line.
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
 * Renders the value after `key:`. The first line continues the line of the key, the others are whole
 * lines. `used` is the length of the key's line so far, `column` the column of the key.
 */
export function renderAfterKey(value: YamlValue, used: number, column: number): string[] {
  const flow = renderFlow(value);
  if (typeof value === 'object') {
    const short = used + 1 + flow.length <= WIDTH && !holdsCollection(value);
    return short ? [` ${flow}`] : ['', ...renderBlock(value, column + 2)];
  }
  const text = String(value);
  if (isLiteral(text)) return literal(text, column + 2);
  if (used + 1 + flow.length <= WIDTH || !foldable(text)) return [` ${flow}`];
  return [' >-', ...fold(text, column + 2)];
}

/** Renders a list or a map in block style with its entries in the given column. */
export function renderBlock(value: readonly YamlValue[] | YamlFields, column: number): string[] {
  if (isList(value)) return value.flatMap((entry) => renderListEntry(entry, column, false));
  return fieldsOf(value).flatMap(([key, entry]) => renderEntry(key, entry, column));
}

/** Renders `- value` with the dash in the given column; `asBlock` prevents maps on one line. */
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

/** `Array.isArray` does not narrow readonly arrays. */
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

/** Checks whether a text has several lines that a literal block preserves: none ends or starts the text blank. */
function isLiteral(text: string): boolean {
  return (
    text.trimEnd().includes('\n') && !/^\s|\t|\n\n$|[^\S\n]$/u.test(text) && !CONTROL.test(text)
  );
}

/** Renders a literal block: `|` for a text that ends with a line break, else `|-`. */
function literal(text: string, column: number): string[] {
  const indent = ' '.repeat(column);
  const lines = text.replace(/\n$/u, '').split('\n');
  return [
    text.endsWith('\n') ? ' |' : ' |-',
    ...lines.map((line) => (line === '' ? '' : `${indent}${line}`)),
  ];
}

/** Checks whether folding preserves a text: it has only single spaces, and none at its ends. */
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
