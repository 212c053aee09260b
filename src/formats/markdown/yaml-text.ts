import { stringify } from 'yaml';

/** A value of front matter. Undefined values are left out. */
export interface YamlMap {
  readonly [key: string]: string | readonly string[] | YamlMap | undefined;
}

/** A map as YAML, a text as plain as it can be, on one line. */
export function yamlText(map: YamlMap): string {
  return plainYaml(map) ?? stringify(map, { lineWidth: 0, defaultStringType: 'PLAIN' });
}

/**
 * The same in a tenth of the time, of texts as they nearly all are. Undefined where one of them might
 * be written otherwise: the library knows all that means something in YAML.
 */
export function plainYaml(map: YamlMap, indent = ''): string | undefined {
  let yaml = '';
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    const written = valueText(value, indent);
    if (written === undefined || key.length > LONG || !isPlain(key)) return undefined;
    yaml += `${indent}${key}:${written}\n`;
  }
  return yaml;
}

/** A longer key is written in another way. */
const LONG = 100;

function valueText(value: string | readonly string[] | YamlMap, indent: string) {
  if (typeof value === 'string') {
    const text = scalar(value);
    return text === undefined ? undefined : ` ${text}`;
  }
  const within = `${indent}  `;
  if (isList(value)) {
    const texts = value.map(scalar);
    if (texts.length === 0 || texts.includes(undefined)) return undefined;
    return texts.map((text) => `\n${within}- ${text}`).join('');
  }
  const inner = plainYaml(value, within);
  return inner === undefined || inner === '' ? undefined : `\n${inner.slice(0, -1)}`;
}

function isList(value: readonly string[] | YamlMap): value is readonly string[] {
  return Array.isArray(value);
}

/** A text on its line; one that would end as a key or before a comment stands in quotes. */
function scalar(text: string): string | undefined {
  if (isPlain(text)) return text;
  return /: | #/u.test(text) && !/["\\\p{C}]/u.test(text) ? `"${text}"` : undefined;
}

/** Begins as a word, a day, a version or as more than a number. */
const WORDS = /^(?!(?:true|false|null)$)\p{L}|^\d\S* |^\d{4}-\d\d-\d\d$|^\d+\.\d+\.\d/iu;
const SIGNS = /[#\p{C}\u2028\u2029]|:(?= |$)| $/u;

function isPlain(text: string): boolean {
  return WORDS.test(text) && !SIGNS.test(text);
}
