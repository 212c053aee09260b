declare const HTML: unique symbol;

/**
 * Finished HTML: markup that may stand in a page. A string is not assignable to it, so a text gets into HTML
 * only through a function that escapes it. Only the functions below and those that ESLint lists
 * (lint/html-makers.mjs) return it.
 */
export type Html = string & { readonly [HTML]: true };

/** A text as it was written. Any string is one, except `Html`: escaping that again would show its tags. */
export type Text = string & { readonly [HTML]?: never };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes a text for HTML and XML, also for attribute values in double quotes. */
export function escapeText(text: Text): Html {
  return assumeHtml(text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character));
}

const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ESCAPES).map(([character, escape]) => [escape, character]),
);

/** Returns the text of finished HTML that has no tags. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot);/gu, (escape) => CHARACTERS[escape] ?? escape);
}

/** The tag of a template literal whose values are finished HTML. */
export function markup(literals: TemplateStringsArray, ...values: readonly Html[]): Html {
  return assumeHtml(
    values.reduce<string>(
      (all, one, index) => all + one + (literals[index + 1] ?? ''),
      literals[0] ?? '',
    ),
  );
}

/** No content. */
export const NO_HTML: Html = markup``;

/** Joins finished HTML; the separator is a text that needs no escaping. */
export function joinHtml(
  parts: readonly Html[],
  separator: '' | ' ' | '\n' | ', ' | ' · ' = '',
): Html {
  return assumeHtml(parts.join(separator));
}

/** Returns a value as JSON for a `<script>` element: `<` is escaped, so that no text can end the script. */
export function scriptJson(value: object): Html {
  return assumeHtml(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));
}

/**
 * Returns a string as HTML, unchanged and unchecked. For makers of HTML only, which ESLint lists: each
 * escapes every text by itself.
 */
export function assumeHtml(written: string): Html {
  // The only place where a string becomes HTML.
  return written as Html;
}
