import { assumeHtml, escapeText, joinHtml, type Html } from './html.ts';

/** Attributes of an element; those that are undefined or false are left out, true stands without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Content of an element; nothing is left out. */
type Child = Html | undefined;

/** Elements without content and end tag. */
const VOID = new Set(['input', 'br', 'hr', 'img']);

/** Returns an element with its attributes, whose values are escaped. Names come from the program, never from content. */
export function elementHtml(
  name: string,
  attributes: Attributes,
  ...children: readonly Child[]
): Html {
  const start = assumeHtml(`<${name}${attributesHtml(attributes)}>`);
  if (VOID.has(name)) return start;
  const content = joinHtml(children.filter((child) => child !== undefined));
  return joinHtml([start, content, assumeHtml(`</${name}>`)]);
}

function attributesHtml(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
    })
    .join('');
}
