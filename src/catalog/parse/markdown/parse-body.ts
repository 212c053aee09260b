import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MarkdownSlot } from '../../../domain/markdown-slots.ts';
import { bodyMarkdown } from './body-markdown.ts';
import type { BodyContext, BodyFinding, BodyHeading, BodyLink, Point } from './context.ts';
import { tooComplex } from './guard.ts';
import { firstSentence } from './lead.ts';
import { probeMdx } from './mdx-guard.ts';
import { readBody } from './read-body.ts';
import { renderMarkdown, renderMdx } from './render-body.ts';
import { FEATURES } from './words.ts';
import { writeHtml } from './write-html.ts';

export { resolveContentPath } from './content-path.ts';
export type { BodyFinding, BodyHeading, BodyLink };

/** A body, parsed once: what a page shows of it, and what is wrong with it. */
export interface ParsedBody {
  /** Safe by itself; links to content are `relnotes:<path>#<anchor>`, words `relnotes-word:<key>`. */
  html: string;
  /** The HTML of MDX, with an element `relnotes-part` for each component; undefined for Markdown. */
  mdxHtml: string | undefined;
  /** The Markdown as written, safe by itself; components of MDX are slots. */
  markdown: string;
  /** The ranges of `markdown` that depend on where it is shown, in order. */
  markdownSlots: readonly MarkdownSlot[];
  headings: BodyHeading[];
  /** Plain text, one block a line, for search and excerpts. */
  text: string;
  /** The first sentence, plain. */
  lead: string;
  links: BodyLink[];
  findings: BodyFinding[];
}

export interface ParseOptions {
  /** Path in the content tree, with `/`. */
  readonly file: string;
  /** Line of the file on which the body begins. */
  readonly firstLine: number;
  readonly format: 'md' | 'mdx';
  /**
   * For who shows no body: it is what `checkedBody` leaves of one, for half of the work.
   */
  readonly checkOnly?: boolean | undefined;
}

/**
 * Parses the body of a content file. Never throws: what is wrong is a finding, and a body that
 * cannot or must not be parsed is otherwise empty. For MDX `html` is empty, since Astro renders it.
 */
export function parseBody(source: string, options: ParseOptions): ParsedBody {
  const body: ParsedBody = {
    html: '',
    mdxHtml: undefined,
    markdown: '',
    markdownSlots: [],
    headings: [],
    text: '',
    lead: '',
    links: [],
    findings: [],
  };
  const { firstLine, format } = options;
  const context = collector(body, options);
  const fault = tooComplex(source, format);
  if (fault !== undefined) context.onFault(fault, { line: fault.line, column: 1 });
  else {
    try {
      fill(body, source, context, options);
    } catch (error) {
      body.findings.push(syntaxFinding(error, firstLine, format));
    }
  }
  body.findings.sort(byPlace);
  body.links.sort(byPlace);
  return body;
}

/** A body without what is shown: of its text it has the first line with a sign. */
export function checkedBody(body: ParsedBody): ParsedBody {
  const [text = body.text] = /[^\n]+/u.exec(body.text) ?? [];
  return { ...body, html: '', mdxHtml: undefined, markdown: '', markdownSlots: [], text, lead: '' };
}

function collector(body: ParsedBody, { file, firstLine }: ParseOptions): BodyContext {
  const place = ({ line, column }: Point): Point => ({ line: firstLine + line - 1, column });
  return {
    file,
    onLink(kind, url, at) {
      body.links.push({ kind, url, ...place(at) });
    },
    onFault({ code, message, hint }, at) {
      body.findings.push({ code, ...place(at), message, hint });
    },
    onHeading(heading) {
      body.headings.push(heading);
    },
  };
}

function fill(
  body: ParsedBody,
  source: string,
  context: BodyContext,
  { format, checkOnly = false }: ParseOptions,
): void {
  if (format === 'mdx') probeMdx(source);
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  const tree = parse(source, { features: FEATURES });
  const reading = readBody(tree, source, context);
  const { blocks, lead } = reading.text;
  body.text = blocks.join('\n');
  if (checkOnly) {
    Object.assign(body, checkedBody(body));
    return;
  }
  if (lead !== undefined) body.lead = firstSentence(lead);
  const { rawMarkdown } = reading;
  Object.assign(body, bodyMarkdown({ source, tree, format, file: context.file, rawMarkdown }));
  if (format === 'mdx') body.mdxHtml = renderMdx(source, context.file, reading);
  else if (reading.isPlain) body.html = writeHtml(tree, context.file, reading.headingIds);
  else body.html = renderMarkdown(source, context.file, reading);
}

/** The parser says `3:7: …`; it knows no bad Markdown, only bad MDX. */
function syntaxFinding(error: unknown, firstLine: number, format: 'md' | 'mdx'): BodyFinding {
  const raw = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', what = raw] =
    /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/su.exec(raw) ?? [];
  return {
    code: format === 'mdx' ? 'mdx-syntax' : 'markdown-too-complex',
    line: firstLine + Number(line) - 1,
    column: Number(column),
    message: `the ${format === 'mdx' ? 'MDX' : 'Markdown'} cannot be read: ${withoutPlaces(what)}`,
    hint: 'Correct it there. In MDX, < and { begin code: write &lt; and &#123; for the characters.',
  };
}

/** The parser counts from the body's first line; a second place beside the true one would mislead. */
function withoutPlaces(what: string): string {
  return what.replaceAll(/ \(\d+:\d+(?:-\d+:\d+)?\)/gu, '');
}

function byPlace(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}
