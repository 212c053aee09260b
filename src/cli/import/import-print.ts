import type { MinutesPlan } from './plan-minutes.ts';
import type { Io } from '../shared/io.ts';
import { counted } from '../shared/text.ts';
import { jsonText } from '../../lib/characters.ts';
import { diffText } from './diff-text.ts';

/** Options for printing a plan. */
export interface PlanPrintOptions {
  /** The path of the minutes as given on the command line. */
  readonly name: string;
  readonly format: 'text' | 'json';
  readonly isDry: boolean;
  readonly isAccepted: boolean;
}

/** Prints the result of an import; lines that were not placed go to standard error. */
export function printPlan(io: Io, plan: MinutesPlan, print: PlanPrintOptions): void {
  if (print.format === 'json') {
    io.out(jsonText(planAsData(plan, print)));
    return;
  }
  const unplaced = unplacedLines(plan, print);
  const summary = [...itemLines(plan, print), ...summaryLines(plan, print)];
  if (print.isDry) io.out(diffText(io, plan.edits), 'styled');
  else if (print.isAccepted) io.out([...fileLines(plan), ...summary].join(''));
  const isPlain = print.isAccepted && !print.isDry;
  io.err([...unplaced, ...(isPlain ? [] : summary)].join(''));
}

function planAsData(plan: MinutesPlan, { isDry, isAccepted }: PlanPrintOptions) {
  const { meeting, exists, differs, edits, placed, merged, unplaced, created, gone } = plan;
  return {
    meeting,
    standing: exists,
    changed: exists && differs,
    written: isAccepted && !isDry,
    files: edits.map(({ path, before, after }) => ({
      path,
      new: before === undefined,
      ...(after === undefined ? { removed: true } : {}),
    })),
    created,
    gone,
    placed,
    merged,
    unplaced,
  };
}

function fileLines({ edits }: MinutesPlan): string[] {
  return edits.map(({ path, before, after }) => {
    const change = before === undefined ? 'new    ' : after === undefined ? 'removed' : 'changed';
    return `${change} ${path}\n`;
  });
}

/** Names each new item with the lines that it comes from. */
function itemLines({ created, gone }: MinutesPlan, { name }: PlanPrintOptions): string[] {
  return [
    ...created.map(
      ({ path, title, lines }) => `item    ${path} "${title}", from ${name}:${lineRanges(lines)}\n`,
    ),
    ...gone
      .filter(({ isRemoved }) => !isRemoved)
      .map(({ path, why }) => `no longer in the minutes: ${path} (${why})\n`),
  ];
}

function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

function unplacedLines({ unplaced }: MinutesPlan, { name }: PlanPrintOptions): string[] {
  return unplaced.map(({ line, text, why }) => `${name}:${line} not placed: ${why}\n  ${text}\n`);
}

function summaryLines(plan: MinutesPlan, { isDry, isAccepted }: PlanPrintOptions): string[] {
  const { meeting, exists, differs, edits, placed, merged, unplaced } = plan;
  const total = placed.length + merged.length + unplaced.length;
  const others = merged.length === 0 ? '' : `, ${merged.length} merged`;
  const lines = `${placed.length} of ${counted(total, 'line')} placed${others}`;
  const files = `${counted(edits.length, 'file')} ${isDry || !isAccepted ? 'to write' : 'written'}`;
  const existing = differs
    ? `The meeting ${meeting} already exists, and these minutes differ from it.\n`
    : `The meeting ${meeting} already exists; nothing changes.\n`;
  const refused =
    'Nothing was written. Fix the lines, or run the command again with --accept-unplaced.\n';
  return [
    `${lines}, ${files}.\n`,
    ...(exists ? [existing] : []),
    ...(isAccepted || isDry ? [] : [refused]),
  ];
}

/** Returns the report of an import as JSON: what became of each line. */
export function minutesReport(plan: MinutesPlan, print: PlanPrintOptions, text: string): string {
  const written = text.split(/\r?\n/u);
  const words = (line: number) => (written[line - 1] ?? '').trim();
  const { placed, merged, unplaced, ...rest } = planAsData(plan, print);
  const lines = [
    ...placed.map(({ line, to: path, what }) => ({ line, outcome: 'placed', path, what })),
    ...merged.map(({ line, why }) => ({ line, outcome: 'merged', why })),
    ...unplaced.map(({ line, why }) => ({ line, outcome: 'unplaced', why })),
  ].toSorted((a, b) => a.line - b.line);
  const counts = { placed: placed.length, merged: merged.length, unplaced: unplaced.length };
  return jsonText({
    format: 'minutes',
    ...rest,
    in: lines.length,
    counts,
    lines: lines.map(({ line, ...own }) => ({ file: print.name, line, text: words(line), ...own })),
  });
}
