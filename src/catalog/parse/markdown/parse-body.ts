import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MarkdownSlot } from '../../../domain/markdown-slots.ts';
import type { MdxPart } from '../../../domain/mdx-parts.ts';
import { bodyMarkdown } from './body-markdown.ts';
import type {
  BodyCode,
  BodyContext,
  BodyFinding,
  BodyHeading,
  BodyLink,
  BodyPosition,
  BodyValue,
} from './context.ts';
import { tooComplex } from './guard.ts';
import { firstSentence } from './lead.ts';
import { parseSource, portableText } from './masked-source.ts';
import { probeMdx } from './mdx-probe.ts';
import { readBody } from './read-body.ts';
import { renderMarkdown, renderMdx } from './render-body.ts';
import { FEATURES } from './words.ts';
import { writeHtml } from './write-html.ts';
import { NO_HTML, type Html } from '../../../lib/html.ts';

export { resolveContentPath } from './content-path.ts';
export type { BodyFinding, BodyHeading, BodyLink };

/** A parsed body: its output for pages, and its findings. */
export interface ParsedBody {
  /** Safe HTML. Links to content are `relnotes:<path>#<anchor>`, interface texts `relnotes-word:<key>`. */
  html: Html;
  /** The parts of MDX; undefined for Markdown. */
  mdxParts: readonly MdxPart[] | undefined;
  /** The Markdown, which is safe too; components of MDX are slots. */
  markdown: string;
  /** The ranges of `markdown` that depend on where it is shown, in order. */
  markdownSlots: readonly MarkdownSlot[];
  /** The end of the first paragraph in `markdown`, if that begins with one. */
  paragraphEnd?: number;
  headings: BodyHeading[];
  /** Plain text, one block on each line, for search and excerpts. */
  text: string;
  /** The first sentence, as plain text. */
  lead: string;
  links: BodyLink[];
  findings: BodyFinding[];
  /** The code of MDX, in order, if there is any: an error unless the site allows it. */
  code?: BodyCode[];
  /** The ids of releases and areas that components of MDX name, if there are any. */
  values?: BodyValue[];
}

export interface ParseOptions {
  /** Path in the content tree, with `/`. */
  readonly file: string;
  /** The line of the file on which the body begins. */
  readonly firstLine: number;
  readonly format: 'md' | 'mdx';
  /** The names of the components that the project has for MDX; none by default. */
  readonly projectComponents?: readonly string[] | undefined;
  /** True for checks that show no body. The result is that of `checkedBody`, in half of the time. */
  readonly checkOnly?: boolean | undefined;
}

/**
 * Parses the body of a content file. Never throws: errors are findings, and a body that cannot be parsed is
 * empty. The HTML of MDX is in `mdxParts`, since its components are rendered with the page.
 */
export function parseBody(source: string, options: ParseOptions): ParsedBody {
  const body: ParsedBody = {
    html: NO_HTML,
    mdxParts: undefined,
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
      setOutput(body, source, context, options);
    } catch (error) {
      body.findings.push(syntaxFinding(error, firstLine, format));
    }
  }
  body.findings.sort(byPosition);
  body.links.sort(byPosition);
  return body;
}

/** Returns a body without its output; its text is cut to the first line that is not blank. */
export function checkedBody(body: ParsedBody): ParsedBody {
  const [text = body.text] = /[^\n]+/u.exec(body.text) ?? [];
  return {
    ...body,
    html: NO_HTML,
    mdxParts: undefined,
    markdown: '',
    markdownSlots: [],
    text,
    lead: '',
    paragraphEnd: undefined,
  };
}

function collector(
  body: ParsedBody,
  { file, firstLine, projectComponents = [] }: ParseOptions,
): BodyContext {
  const position = ({ line, column }: BodyPosition): BodyPosition => ({
    line: firstLine + line - 1,
    column,
  });
  return {
    file,
    projectComponents,
    onLink(kind, url, at) {
      body.links.push({ kind, url, ...position(at) });
    },
    onFault({ code, message, hint }, at) {
      body.findings.push({ code, ...position(at), message, hint });
    },
    onHeading(heading) {
      body.headings.push(heading);
    },
    onCode(code, at) {
      (body.code ??= []).push({ ...code, ...position(at) });
    },
    onValue(value, at) {
      (body.values ??= []).push({ ...value, ...position(at) });
    },
  };
}

function setOutput(
  body: ParsedBody,
  source: string,
  context: BodyContext,
  { format, checkOnly = false }: ParseOptions,
): void {
  if (format === 'mdx') probeMdx(source);
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  const read = parseSource(source, (text) => parse(text, { features: FEATURES }));
  const { tree, portable } = read;
  const reading = readBody(tree, source, context);
  const { blocks, lead } = reading.text;
  body.text = blocks.join('\n');
  if (checkOnly) {
    Object.assign(body, checkedBody(body));
    return;
  }
  if (lead !== undefined) body.lead = firstSentence(lead);
  const { rawMarkdown, headings } = reading;
  const { shift } = headings;
  const { file } = context;
  Object.assign(body, bodyMarkdown({ source, tree, format, file, rawMarkdown, portable, shift }));
  if (format === 'mdx') body.mdxParts = renderMdx(portableText(source, read), file, reading);
  else if (reading.isPlain) body.html = writeHtml(tree, file, reading.headings);
  else body.html = renderMarkdown(read.masked, file, reading, read.unmask);
}

/** Returns the finding of a parser error, `3:7: …`. Only MDX can have one, since all Markdown is valid. */
function syntaxFinding(error: unknown, firstLine: number, format: 'md' | 'mdx'): BodyFinding {
  const raw = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', what = raw] =
    /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/su.exec(raw) ?? [];
  return {
    code: format === 'mdx' ? 'mdx-syntax' : 'markdown-too-complex',
    line: firstLine + Number(line) - 1,
    column: Number(column),
    message: `the ${format === 'mdx' ? 'MDX' : 'Markdown'} cannot be read: ${withoutPositions(what)}`,
    hint: 'Correct it there. In MDX, < and { begin code: write &lt; and &#123; for the characters.',
  };
}

/**
 * Removes positions from a parser's message, which are relative to the body and would contradict the right one, and
 * the name of a parser, which no writer knows.
 */
function withoutPositions(what: string): string {
  return what
    .replaceAll(/ \(\d+:\d+(?:-\d+:\d+)?\)/gu, '')
    .replace(/^Could not parse (?:esm|expression) with oxc: /u, '');
}

function byPosition(a: BodyPosition, b: BodyPosition): number {
  return a.line - b.line || a.column - b.column;
}
