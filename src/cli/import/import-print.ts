import type { ImportPlan } from '../../importers/minutes/plan.ts';
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
export function printPlan(io: Io, plan: ImportPlan, print: PlanPrintOptions): void {
  if (print.format === 'json') {
    io.out(jsonText(planAsData(plan, print)));
    return;
  }
  const unplaced = unplacedLines(plan, print);
  const summary = summaryLines(plan, print);
  if (print.isDry) io.out(diffText(io, plan.edits), 'styled');
  else if (print.isAccepted) io.out([...fileLines(plan), ...summary].join(''));
  const isPlain = print.isAccepted && !print.isDry;
  io.err([...unplaced, ...(isPlain ? [] : summary)].join(''));
}

function planAsData(plan: ImportPlan, { isDry, isAccepted }: PlanPrintOptions) {
  const { meeting, exists, differs, edits, placed, unplaced } = plan;
  return {
    meeting,
    standing: exists,
    changed: exists && differs,
    written: isAccepted && !isDry,
    files: edits.map(({ path, before }) => ({ path, new: before === undefined })),
    placed,
    unplaced,
  };
}

function fileLines({ edits }: ImportPlan): string[] {
  return edits.map(
    ({ path, before }) => `${before === undefined ? 'new    ' : 'changed'} ${path}\n`,
  );
}

function unplacedLines({ unplaced }: ImportPlan, { name }: PlanPrintOptions): string[] {
  return unplaced.map(({ line, text, why }) => `${name}:${line} not placed: ${why}\n  ${text}\n`);
}

function summaryLines(plan: ImportPlan, { isDry, isAccepted }: PlanPrintOptions): string[] {
  const { meeting, exists, differs, edits, placed, unplaced } = plan;
  const lines = `${placed.length} of ${counted(placed.length + unplaced.length, 'line')} placed`;
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
