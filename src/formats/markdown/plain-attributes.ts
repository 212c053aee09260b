type Properties = Record<string, string | number | boolean | string[]>;

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** A text or a value as it was before it was escaped; undefined if more than the least is escaped. */
export function plainValue(written: string): string | undefined {
  if (!written.includes('&')) return written;
  if (/&(?!(?:amp|lt|gt|quot);)/u.test(written)) return undefined;
  return written.replace(/&\w+;/gu, (sign) => SIGNS[sign] ?? sign);
}

interface Attribute {
  /** The name of its property. */
  readonly name: string;
  readonly holds: 'text' | 'words' | 'number' | 'flag';
}

/** The attributes that a body has. */
const ATTRIBUTES: ReadonlyMap<string, Attribute> = new Map<string, Attribute>([
  ...['id', 'href', 'src', 'alt', 'title', 'role', 'scope', 'type', 'style'].map(
    (name): [string, Attribute] => [name, { name, holds: 'text' }],
  ),
  ['class', { name: 'className', holds: 'words' }],
  ['start', { name: 'start', holds: 'number' }],
  ['tabindex', { name: 'tabIndex', holds: 'number' }],
  ['checked', { name: 'checked', holds: 'flag' }],
  ['disabled', { name: 'disabled', holds: 'flag' }],
  ['aria-label', { name: 'ariaLabel', holds: 'text' }],
  ['aria-describedby', { name: 'ariaDescribedBy', holds: 'words' }],
  ['data-footnotes', { name: 'dataFootnotes', holds: 'text' }],
  ['data-footnote-ref', { name: 'dataFootnoteRef', holds: 'text' }],
  ['data-footnote-backref', { name: 'dataFootnoteBackref', holds: 'text' }],
]);

/**
 * What stands in a tag behind its name, as the properties of an element. Undefined for attributes that
 * are not known, and for values without quotes.
 */
export function plainAttributes(written: string): Properties | undefined {
  const properties: Properties = {};
  let at = 0;
  while (at < written.length) {
    if (written[at] !== ' ') return undefined;
    const equals = nameEnd(written, at + 1);
    const end = valueEnd(written, equals);
    if (end === undefined) return undefined;
    const attribute = ATTRIBUTES.get(written.slice(at + 1, equals));
    if (attribute === undefined || attribute.name in properties) return undefined;
    const value = valueOf(attribute, written.slice(equals + 2, end - 1));
    if (value === undefined) return undefined;
    properties[attribute.name] = value;
    at = end;
  }
  return properties;
}

/** Where a value ends, with its quotes; where the name does if there is none. */
function valueEnd(written: string, equals: number): number | undefined {
  if (written[equals] !== '=') return equals;
  const end = written[equals + 1] === '"' ? written.indexOf('"', equals + 2) : -1;
  return end === -1 ? undefined : end + 1;
}

/** Where the name of an attribute ends. */
function nameEnd(written: string, start: number): number {
  const equals = written.indexOf('=', start);
  const space = written.indexOf(' ', start);
  const end = equals === -1 ? written.length : equals;
  return space === -1 || space > end ? end : space;
}

function valueOf({ holds }: Attribute, raw: string): Properties[string] | undefined {
  switch (holds) {
    case 'text':
      return plainValue(raw);
    case 'words':
      if (/^[\w-]+$/u.test(raw)) return [raw];
      return /^[\w -]*$/u.test(raw) ? raw.split(' ').filter((word) => word !== '') : undefined;
    case 'number':
      return /^\d{1,9}$/u.test(raw) ? Number(raw) : undefined;
    case 'flag':
      return raw === '' ? true : undefined;
  }
}
