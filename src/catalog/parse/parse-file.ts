import type { z } from 'zod';
import { docSchema } from '../../schema/doc.ts';
import { itemSchema } from '../../schema/item.ts';
import { knownIssueSchema } from '../../schema/known-issue.ts';
import { meetingSchema } from '../../schema/meeting.ts';
import { releaseSchema } from '../../schema/release.ts';
import { siteSchema } from '../../schema/site.ts';
import { timelineSchema } from '../../schema/timeline.ts';
import { translationSchema } from '../../schema/translation.ts';
import { upgradeNoteSchema } from '../../schema/upgrade-note.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import type { TextFile } from '../read/layout.ts';
import {
  checkedBody,
  parseBody,
  type ParsedBody,
  type ParseOptions,
} from './markdown/parse-body.ts';
import { isProblemCode } from '../../schema/code-severity.ts';
import { lostTexts } from './lost-texts.ts';
import { parseTexts, type ParsedText } from './markdown-texts.ts';
import { problem, type Problem } from '../problem.ts';
import { decodeText } from '../read/text.ts';
import type { LeftOut } from './salvage.ts';
import type { TreeText } from '../read/tree.ts';
import { validate, type Validated } from './validate.ts';
import { readYaml, type YamlSource } from '../read/yaml-source.ts';

/** A file after its characters and YAML have been read, and before its fields are checked. */
interface RawFile {
  readonly path: string;
  readonly source: YamlSource;
  /** Undefined for YAML files. */
  readonly body: ParsedBody | undefined;
}

/** One content file, read and checked by itself; `fields` is undefined if they have errors. */
export type ParsedFile = ReturnType<typeof parseEntry>['parsed'];

/** Options of parsing bodies. */
export type BodyOptions = Pick<ParseOptions, 'checkOnly' | 'projectComponents'>;

/** The result of parsing one file. */
export interface FileResult {
  readonly parsed: ParsedFile | undefined;
  /** The same file without its bad fields, if it has any. */
  readonly salvaged?: SalvagedFile | undefined;
  readonly problems: readonly Problem[];
}

/** A file without its bad fields, so that its other fields can be checked. */
export interface SalvagedFile extends LeftOut {
  readonly parsed: ParsedFile;
}

/** The parsed file of one kind of entry. */
export type ParsedAs<N extends ParsedFile['entryType']> = Extract<ParsedFile, { entryType: N }>;

/** Reads one file: characters, front matter, fields and body. Returns all its problems at once. */
export function parseFile({ path, file, bytes }: TreeText, options: BodyOptions = {}): FileResult {
  const { text, problems } = decodeText(path, bytes);
  if (text === undefined) return { parsed: undefined, problems };
  const raw = readRaw(path, file, text, options);
  if ('code' in raw) return { parsed: undefined, problems: [raw] };
  const { parsed, salvaged } = parseEntry(file, raw, options);
  const bodies = bodiesOf(parsed).flatMap((body) => bodyProblems(path, body));
  const all = [...raw.source.problems, ...parsed.problems, ...bodies];
  return { parsed, salvaged, problems: all };
}

/** Returns the part of a result that checks need: the same as parsing with `checkOnly`. */
export function resultForChecks({ parsed, salvaged, problems }: FileResult): FileResult {
  return {
    parsed: parsed && withCheckedBody(parsed),
    salvaged: salvaged && { ...salvaged, parsed: withCheckedBody(salvaged.parsed) },
    problems,
  };
}

function withCheckedBody(parsed: ParsedFile): ParsedFile {
  const texts = parsed.texts.map(({ key, body }) => ({ key, body: checkedBody(body) }));
  return { ...parsed, body: parsed.body && checkedBody(parsed.body), texts };
}

/** Returns the body of a file and its Markdown texts in fields. */
export function bodiesOf({
  body,
  texts,
}: {
  readonly body: ParsedBody | undefined;
  readonly texts: readonly ParsedText[];
}): ParsedBody[] {
  return [...(body === undefined ? [] : [body]), ...texts.map((text) => text.body)];
}

function readRaw(
  path: string,
  file: TextFile,
  text: string,
  { checkOnly, projectComponents }: BodyOptions,
): RawFile | Problem {
  if (file.entryType === 'site' || file.entryType === 'timeline') {
    return { path, source: readYaml(path, text, 1), body: undefined };
  }
  const split = splitFrontMatter(path, text);
  if ('code' in split) return split;
  const format = path.endsWith('.mdx') ? 'mdx' : 'md';
  const options = {
    file: path,
    firstLine: split.bodyLine,
    format,
    checkOnly,
    projectComponents,
  } as const;
  return {
    path,
    source: readYaml(path, split.yaml, split.yamlLine),
    body: parseBody(split.body, options),
  };
}

function parseEntry(file: TextFile, raw: RawFile, options: BodyOptions) {
  if ('lang' in file && file.lang !== undefined) {
    return parseFields('translation', translationSchema, file, raw, options);
  }
  switch (file.entryType) {
    case 'site':
      return parseFields('site', siteSchema, file, raw, options);
    case 'release':
      return parseFields('release', releaseSchema, file, raw, options);
    case 'timeline':
      return parseFields('timeline', timelineSchema, file, raw, options);
    case 'item':
      return parseFields('item', itemSchema, file, raw, options);
    case 'upgrade-note':
      return parseFields('upgrade-note', upgradeNoteSchema, file, raw, options);
    case 'known-issue':
      return parseFields('known-issue', knownIssueSchema, file, raw, options);
    case 'meeting':
      return parseFields('meeting', meetingSchema, file, raw, options);
    case 'doc':
      return parseFields('doc', docSchema, file, raw, options);
  }
}

function parseFields<N extends string, S extends z.ZodType>(
  entryType: N,
  schema: S,
  file: TextFile,
  raw: RawFile,
  options: BodyOptions,
) {
  const readable = raw.source.problems.length === 0;
  const checked = readable ? validate(raw.path, schema, raw.source) : unreadFields<z.output<S>>();
  const { fields, salvaged } = checked;
  const lost = readable ? lostTexts(raw.path, schema, raw.source) : [];
  const problems = [...checked.problems, ...lost];
  const texts = readable ? parseTexts(raw.path, schema, raw.source, options) : [];
  const rest = { entryType, file, ...raw, texts, problems };
  return {
    parsed: { ...rest, fields },
    salvaged: salvaged && {
      parsed: { ...rest, fields: salvaged.fields },
      left: salvaged.left,
      guessed: salvaged.guessed,
    },
  };
}

function unreadFields<T>(): Validated<T> {
  return { fields: undefined, problems: [], salvaged: undefined };
}

function bodyProblems(path: string, body: ParsedBody): Problem[] {
  return body.findings.map((finding) => {
    const code = isProblemCode(finding.code) ? finding.code : 'markdown-too-complex';
    return problem(path, finding, code, finding.message, finding.hint);
  });
}
