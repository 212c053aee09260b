/** An attribute by the name that the parser gives it in JSX, such as `className`. */
export type JsxAttribute = readonly [name: string, value: unknown];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** Returns a text as Astro writes it in compiled MDX (astro/dist/runtime/server/escape.js). */
export function jsxText(text: string): string {
  return text.replace(/[&<>'"]/gu, (sign) => ESCAPES[sign] ?? sign);
}

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);
/** Attributes that stand alone if they are set. */
const BOOLEAN: ReadonlySet<string> = new Set(['checked', 'disabled', 'open']);
/** Attributes that a plugin removes (elements.ts), which reads back as an empty one. */
const REMOVED: ReadonlySet<string> = new Set(['href', 'style']);

/**
 * Returns the tags of an element as Astro writes them in compiled MDX (astro/dist/runtime/server/jsx.js and
 * render/util.js), so that a body has the same bytes whether it is compiled or not.
 */
export function jsxElement(
  name: string,
  attributes: readonly JsxAttribute[],
  isEmpty: boolean,
): { readonly start: string; readonly end: string } {
  const open = `<${name}${attributes.map(attribute).join('')}`;
  if (isEmpty && VOID.has(name)) return { start: `${open}/>`, end: '' };
  return { start: `${open}>`, end: `</${name}>` };
}

function attribute([key, value]: JsxAttribute): string {
  if (value === undefined || value === null || (value === '' && REMOVED.has(key))) return '';
  const name = jsxName(key);
  if (BOOLEAN.has(key)) return value === false ? '' : ` ${name}`;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  if (text === '' && key !== 'className') return ` ${name}`;
  return ` ${name}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** Names of ARIA and of data have hyphens. */
function jsxName(key: string): string {
  if (key === 'className') return 'class';
  if (/^aria[A-Z]/u.test(key)) return key.toLowerCase().replace('aria', 'aria-');
  if (!/^data[A-Z]/u.test(key)) return key.toLowerCase();
  return key.replace(/[A-Z]/gu, (sign) => `-${sign.toLowerCase()}`);
}
