import { readLines, type Line } from './lines.ts';
import { sectionKind, type SectionKind } from './sections.ts';

/** A statement of the minutes: a bullet or a line of text, with the statements below it. */
export interface Statement {
  /** The numbers of its first line and its continuation lines. */
  readonly lines: readonly number[];
  readonly kind: 'heading' | 'bullet' | 'text';
  readonly text: string;
  readonly box: Line['box'];
  readonly children: readonly Statement[];
}

/** The statements between two headings. */
export interface MinutesSection {
  readonly heading: Statement | undefined;
  /** The titles of the headings above and its own, outermost first. */
  readonly titles: readonly string[];
  readonly kind: SectionKind;
  readonly statements: readonly Statement[];
}

/** Minutes by section; `structure` contains lines without content, such as rulers and lone bullets. */
export interface Minutes {
  readonly sections: readonly MinutesSection[];
  readonly structure: readonly number[];
}

/** A statement while its lines are read. */
interface OpenStatement {
  readonly lines: number[];
  readonly kind: Statement['kind'];
  readonly indent: number;
  readonly box: Line['box'];
  readonly children: OpenStatement[];
  text: string;
}

/** A section while its lines are read. */
interface OpenSection {
  readonly heading: OpenStatement | undefined;
  readonly level: number;
  readonly parent: OpenSection | undefined;
  readonly roots: OpenStatement[];
  /** The path of statements that may still get children, outermost first. */
  open: OpenStatement[];
}

/** Parses minutes into sections with nested statements. Every line with words is in exactly one. */
export function readStatements(text: string): Minutes {
  const lines = readLines(text);
  let section: OpenSection = newSection(undefined, 0, undefined);
  const sections = [section];
  lines.forEach((line, index) => {
    if (line.kind === 'heading' || isLabel(line, lines[index + 1])) {
      section = newSection(
        openStatement(line, 'heading'),
        line.level === 0 ? 8 : line.level,
        section,
      );
      sections.push(section);
    } else if (line.kind === 'bullet' || line.kind === 'text') {
      addLine(section, line, lines[index - 1]);
    }
  });
  const structure = lines.filter(({ kind }) => kind === 'empty').map(({ number }) => number);
  return { sections: sections.map(finishSection), structure };
}

/** Checks whether a line such as `Participants:` acts as a heading. */
function isLabel(line: Line, next: Line | undefined): boolean {
  if (line.kind !== 'text' || line.indent > 0 || line.text.length > 60) return false;
  if (sectionKind(line.text) === undefined || !/:$/u.test(line.text)) return false;
  return next === undefined || next.kind !== 'text';
}

function newSection(
  heading: OpenStatement | undefined,
  level: number,
  before: OpenSection | undefined,
): OpenSection {
  let parent = before;
  while (parent !== undefined && parent.level >= level) parent = parent.parent;
  return { heading, level, parent, roots: [], open: [] };
}

function addLine(section: OpenSection, line: Line, before: Line | undefined): void {
  const last = section.open.at(-1);
  if (last !== undefined && isContinuation(line, last, before)) {
    last.lines.push(line.number);
    last.text = `${last.text} ${line.text}`;
    return;
  }
  const open = section.open.filter((candidate) => canContain(candidate, line));
  const statement = openStatement(line, line.kind === 'bullet' ? 'bullet' : 'text');
  (open.at(-1)?.children ?? section.roots).push(statement);
  section.open = [...open, statement];
}

/** Checks whether a text line continues a bullet: it is indented deeper or starts in lower case. */
function isContinuation(line: Line, last: OpenStatement, before: Line | undefined): boolean {
  if (line.kind !== 'text' || last.kind !== 'bullet') return false;
  if (before?.number !== last.lines.at(-1)) return false;
  return line.indent > last.indent || /^\p{Ll}/u.test(line.text);
}

function canContain(candidate: OpenStatement, line: Line): boolean {
  if (line.indent > candidate.indent) return true;
  // A text line that ends in a colon contains the list below it.
  if (candidate.kind !== 'text' || line.kind !== 'bullet') return false;
  return line.indent >= candidate.indent && /:\s*$/u.test(candidate.text);
}

function openStatement(line: Line, kind: Statement['kind']): OpenStatement {
  const { number, text, indent, box } = line;
  return { lines: [number], kind, text, indent, box, children: [] };
}

function finishSection(section: OpenSection): MinutesSection {
  const above: OpenSection[] = [];
  for (let each: OpenSection | undefined = section; each !== undefined; each = each.parent) {
    above.unshift(each);
  }
  const titles = above.flatMap(({ heading }) => heading?.text ?? []);
  const kinds = titles.map(sectionKind).filter((kind) => kind !== undefined);
  return {
    heading: section.heading,
    titles,
    kind: kinds.at(-1) ?? 'items',
    statements: section.roots,
  };
}

/** Returns statements with all their descendants, in the order of the file. */
export function flatten(statements: readonly Statement[]): Statement[] {
  return statements.flatMap((statement) => [statement, ...flatten(statement.children)]);
}
