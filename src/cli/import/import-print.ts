import { styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import type { ImportPlan } from '../../importers/minutes/plan.ts';
import type { Io } from '../shared/io.ts';
import { counted } from '../shared/text.ts';

/** How a plan is to be printed. */
export interface PlanPrint {
  /** The minutes' file as the person named it. */
  readonly name: string;
  readonly format: 'text' | 'json';
  readonly isDry: boolean;
  readonly isAccepted: boolean;
}

/** Prints what an import did or would do; what was not placed goes to standard error. */
export function printPlan(io: Io, plan: ImportPlan, print: PlanPrint): void {
  if (print.format === 'json') {
    io.out(`${JSON.stringify(planAsData(plan, print), null, 2)}\n`);
    return;
  }
  const unplaced = unplacedLines(plan, print);
  const summary = summaryLines(plan, print);
  if (print.isDry) io.out(planAsDiff(io, plan));
  else if (print.isAccepted) io.out([...fileLines(plan), ...summary].join(''));
  const isPlain = print.isAccepted && !print.isDry;
  io.err([...unplaced, ...(isPlain ? [] : summary)].join(''));
}

function planAsData(plan: ImportPlan, { isDry, isAccepted }: PlanPrint) {
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

/** One patch with all files, as `git apply` and `patch -p1` take it. */
function planAsDiff(io: Io, { edits }: ImportPlan): string {
  const patches = edits.map(({ path, before, after }) => {
    const old = before === undefined ? '/dev/null' : `a/${path}`;
    const patch = createTwoFilesPatch(old, `b/${path}`, before ?? '', after, '', '', {
      context: 3,
    });
    return patch.replace(/^=+\n/u, '').replace(/^((?:---|\+\+\+) .*?)\t?$/gmu, '$1');
  });
  const text = patches.join('');
  return io.color ? text.split('\n').map(painted).join('\n') : text;
}

function painted(line: string): string {
  const tone = line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : undefined;
  return tone === undefined ? line : styleText(tone, line, { validateStream: false });
}

function fileLines({ edits }: ImportPlan): string[] {
  return edits.map(
    ({ path, before }) => `${before === undefined ? 'new    ' : 'changed'} ${path}\n`,
  );
}

function unplacedLines({ unplaced }: ImportPlan, { name }: PlanPrint): string[] {
  return unplaced.map(({ line, text, why }) => `${name}:${line} not placed: ${why}\n  ${text}\n`);
}

function summaryLines(plan: ImportPlan, { isDry, isAccepted }: PlanPrint): string[] {
  const { meeting, exists, differs, edits, placed, unplaced } = plan;
  const lines = `${placed.length} of ${counted(placed.length + unplaced.length, 'line')} placed`;
  const files = `${counted(edits.length, 'file')} ${isDry || !isAccepted ? 'to write' : 'written'}`;
  const existing = differs
    ? `The meeting ${meeting} stands already, and these minutes are not what was imported.\n`
    : `The meeting ${meeting} stands already; nothing changes.\n`;
  const refused = 'Nothing was written. Mend the lines, or run it again with --accept-unplaced.\n';
  return [
    `${lines}, ${files}.\n`,
    ...(exists ? [existing] : []),
    ...(isAccepted || isDry ? [] : [refused]),
  ];
}
