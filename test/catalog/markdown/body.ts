import { parseBody, type ParsedBody } from '../../../src/catalog/parse/markdown/parse-body.ts';

/** Parses Markdown as the body of an item whose front matter takes nine lines. */
export function body(source: string): ParsedBody {
  return parseBody(source, { file: 'releases/r2/items/saltpool.md', firstLine: 10, format: 'md' });
}

/** Parses MDX as the body of a page of the handbook whose front matter takes three lines. */
export function mdxBody(source: string): ParsedBody {
  return parseBody(source, { file: 'docs/write/index.mdx', firstLine: 4, format: 'mdx' });
}

/** The findings as lines of text. */
export function findings(parsed: ParsedBody): string {
  return parsed.findings
    .map(
      ({ line, column, code, message, hint }) => `${line}:${column} ${code}: ${message}. ${hint}`,
    )
    .join('\n');
}
