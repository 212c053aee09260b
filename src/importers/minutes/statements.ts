import { readLines, type Line } from './lines.ts';
import { sectionKind, type SectionKind } from './sections.ts';

/** One thing the minutes say: a bullet or a paragraph line, with what stands below it. */
export interface Statement {
  /** Its line and those it runs on to. */
  readonly lines: readonly number[];
  readonly kind: 'heading' | 'bullet' | 'text';
  readonly text: string;
  readonly box: Line['box'];
  readonly children: readonly Statement[];
}

/** What stands between two headings. */
export interface Section {
  readonly heading: Statement | undefined;
  /** Titles of the headings above, outermost first, with its own. */
  readonly titles: readonly string[];
  readonly kind: SectionKind;
  readonly statements: readonly Statement[];
}

/** Minutes by sections; `structure` are the lines that say nothing: rulers, lone bullets. */
export interface Minutes {
  readonly sections: readonly Section[];
  readonly structure: readonly number[];
}

interface Growing {
  readonly lines: number[];
  readonly kind: Statement['kind'];
  readonly indent: number;
  readonly box: Line['box'];
  readonly children: Growing[];
  text: string;
}

interface OpenSection {
  readonly heading: Growing | undefined;
  readonly level: number;
  readonly parent: OpenSection | undefined;
  readonly roots: Growing[];
  /** From the outermost statement that may still get children to the last one. */
  open: Growing[];
}

/** Reads minutes into sections and nested statements. Every line with words is in exactly one. */
export function readStatements(text: string): Minutes {
  const lines = readLines(text);
  let section: OpenSection = newSection(undefined, 0, undefined);
  const sections = [section];
  lines.forEach((line, index) => {
    if (line.kind === 'heading' || isLabel(line, lines[index + 1])) {
      section = newSection(grow(line, 'heading'), line.level === 0 ? 8 : line.level, section);
      sections.push(section);
    } else if (line.kind === 'bullet' || line.kind === 'text') {
      addLine(section, line, lines[index - 1]);
    }
  });
  const structure = lines.filter(({ kind }) => kind === 'empty').map(({ number }) => number);
  return { sections: sections.map(finishSection), structure };
}

/** `Participants:` alone, or before its list, is a heading to whoever wrote it. */
function isLabel(line: Line, next: Line | undefined): boolean {
  if (line.kind !== 'text' || line.indent > 0 || line.text.length > 60) return false;
  if (sectionKind(line.text) === undefined || !/:$/u.test(line.text)) return false;
  return next === undefined || next.kind !== 'text';
}

function newSection(
  heading: Growing | undefined,
  level: number,
  before: OpenSection | undefined,
): OpenSection {
  let parent = before;
  while (parent !== undefined && parent.level >= level) parent = parent.parent;
  return { heading, level, parent, roots: [], open: [] };
}

function addLine(section: OpenSection, line: Line, before: Line | undefined): void {
  const last = section.open.at(-1);
  if (last !== undefined && runsOn(line, last, before)) {
    last.lines.push(line.number);
    last.text = `${last.text} ${line.text}`;
    return;
  }
  const open = section.open.filter((candidate) => mayHold(candidate, line));
  const statement = grow(line, line.kind === 'bullet' ? 'bullet' : 'text');
  (open.at(-1)?.children ?? section.roots).push(statement);
  section.open = [...open, statement];
}

/** A text line below a bullet belongs to it if it is indented, or goes on in lower case. */
function runsOn(line: Line, last: Growing, before: Line | undefined): boolean {
  if (line.kind !== 'text' || last.kind !== 'bullet') return false;
  if (before?.number !== last.lines.at(-1)) return false;
  return line.indent > last.indent || /^\p{Ll}/u.test(line.text);
}

function mayHold(candidate: Growing, line: Line): boolean {
  if (line.indent > candidate.indent) return true;
  // A paragraph that ends in a colon announces the list below it.
  if (candidate.kind !== 'text' || line.kind !== 'bullet') return false;
  return line.indent >= candidate.indent && /:\s*$/u.test(candidate.text);
}

function grow(line: Line, kind: Statement['kind']): Growing {
  const { number, text, indent, box } = line;
  return { lines: [number], kind, text, indent, box, children: [] };
}

function finishSection(section: OpenSection): Section {
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

/** A statement's descendants, in the order of the file. */
export function flatten(statements: readonly Statement[]): Statement[] {
  return statements.flatMap((statement) => [statement, ...flatten(statement.children)]);
}
