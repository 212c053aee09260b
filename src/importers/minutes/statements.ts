import { readLines, type Line } from './lines.ts';
import { readMarks } from './marks.ts';
import {
  canContain,
  holds,
  isContinuation,
  type OpenStatement,
  type StatementKind,
} from './open-statement.ts';
import { namedSection, sectionKind, type SectionKind } from './sections.ts';
import { rowStatement } from './table-rows.ts';

/** A statement of the minutes: a bullet or a line of text, with the statements below it. */
export interface Statement {
  /** The numbers of its first line and its continuation lines. */
  readonly lines: readonly number[];
  readonly kind: StatementKind;
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

/** A section while its lines are read. */
interface OpenSection {
  readonly heading: OpenStatement | undefined;
  readonly level: number;
  readonly parent: OpenSection | undefined;
  readonly roots: OpenStatement[];
  /** The line of a list that is the heading; lines that it does not contain end the section. */
  readonly holder: OpenStatement | undefined;
  /** The path of statements that may still get children, outermost first. */
  open: OpenStatement[];
}

/** The level of a label such as `Participants:`, below bold lines; headings in lists are below it. */
const LABEL_LEVEL = 8;
const LIST_LEVEL = 100;

/** Parses minutes into sections with nested statements. Every line with words is in exactly one. */
export function readStatements(text: string): Minutes {
  const lines = readLines(text);
  let section: OpenSection = newSection(undefined, 0, undefined);
  const sections = [section];
  const open = (next: OpenSection) => {
    section = next;
    sections.push(next);
  };
  lines.forEach((line, index) => {
    if (line.kind === 'blank' || line.kind === 'empty') return;
    if (section.holder !== undefined && !holds(section.holder, line)) {
      open(continued(section, line));
    }
    const next = lines.slice(index + 1).find(({ kind }) => kind !== 'blank' && kind !== 'empty');
    if (line.kind === 'heading' || isLabel(line, lines[index + 1])) {
      const level = line.level === 0 ? LABEL_LEVEL : line.level;
      open(newSection(openStatement(line, 'heading'), level, section));
    } else if (isListHeading(line, next, section)) {
      const statement = openStatement(line, 'heading');
      const level = LIST_LEVEL + (line.outline?.length ?? 0) + line.indent;
      open({ ...newSection(statement, level, section), holder: statement });
    } else addLine(section, line, lines[index - 1]);
  });
  const structure = lines.filter(({ kind }) => kind === 'empty').map(({ number }) => number);
  return { sections: sections.map(finishSection), structure };
}

/** Checks whether a line such as `Participants:` acts as a heading. */
function isLabel(line: Line, next: Line | undefined): boolean {
  if (line.kind !== 'text' || line.indent > 0 || line.text.length > 60) return false;
  if (/:$/u.test(line.text) && sectionKind(line.text) !== undefined) {
    return next === undefined || next.kind !== 'text';
  }
  return namedSection(line.text) !== undefined && next?.kind !== 'text';
}

/**
 * Checks whether a line of a list is a heading: it names a section, such as `2. Schedule`, or it has no state and
 * numbered lines below it, such as `1. Storage` above `1.1 Snapshots`.
 */
function isListHeading(line: Line, next: Line | undefined, { open }: OpenSection): boolean {
  if (line.kind !== 'bullet' || line.box !== undefined) return false;
  const isRoot = !open.some((candidate) => canContain(candidate, line));
  if (!isRoot) return false;
  if (namedSection(line.text) !== undefined) return true;
  if (line.outline === undefined || next?.outline === undefined) return false;
  return next.outline.length > line.outline.length && readMarks(line.text).status === undefined;
}

function newSection(
  heading: OpenStatement | undefined,
  level: number,
  before: OpenSection | undefined,
): OpenSection {
  let parent = before;
  while (parent !== undefined && parent.level >= level) parent = parent.parent;
  return { heading, level, parent, roots: [], holder: undefined, open: [] };
}

/** Returns the nearest section above a heading in a list that a line belongs to. */
function continued(section: OpenSection, line: Line): OpenSection {
  let { parent } = section;
  while (parent?.holder !== undefined && !holds(parent.holder, line)) parent = parent.parent;
  const { level = 0, holder } = parent ?? {};
  return { heading: undefined, level, parent, roots: [], holder, open: [] };
}

function addLine(section: OpenSection, line: Line, before: Line | undefined): void {
  const last = section.open.at(-1);
  if (last !== undefined && isContinuation(line, last, before)) {
    last.lines.push(line.number);
    last.text = `${last.text} ${line.text}`;
    return;
  }
  if (line.row !== undefined) {
    addRow(section, line, line.row);
    return;
  }
  const open = section.open.filter((candidate) => canContain(candidate, line));
  const statement = openStatement(line, line.kind === 'bullet' ? 'bullet' : 'text');
  (open.at(-1)?.children ?? section.roots).push(statement);
  section.open = [...open, statement];
}

/** Rows are no children of the line above the table, unless that introduces it. */
function addRow(section: OpenSection, line: Line, row: NonNullable<Line['row']>): void {
  const { text, box, children } = rowStatement(row, kindOf(section));
  const statement = { ...openStatement({ ...line, text, box }, 'bullet') };
  for (const child of children) {
    statement.children.push(openStatement({ ...line, text: child }, 'bullet'));
  }
  section.roots.push(statement);
  section.open = [];
}

function openStatement(line: Line, kind: StatementKind): OpenStatement {
  const { number, text, indent, box, outline } = line;
  return { lines: [number], kind, text, indent, outline, box, children: [] };
}

function kindOf(section: OpenSection): SectionKind {
  return finishSection(section).kind;
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
