import { jsonText } from '../../lib/characters.ts';
import type { SourceFormat } from '../../importers/formats.ts';
import type { PlannedImport } from '../../importers/import-source.ts';
import { OUTCOMES } from '../../importers/ledger/outcome.ts';
import type { Io } from '../shared/io.ts';
import { counted, tableLines } from '../shared/text.ts';
import { diffText } from './diff-text.ts';

/** Options of printing an import. */
export interface SourcePrint {
  readonly isDry: boolean;
  readonly isJson: boolean;
  readonly format: SourceFormat;
}

/** Prints what an import did, or would do; a dry run also prints the changes as a patch. */
export function printImport(
  io: Io,
  plan: PlannedImport,
  { isDry, isJson, format }: SourcePrint,
): void {
  if (isJson) {
    io.out(jsonText(summaryOf(plan, format, !isDry)));
    return;
  }
  if (isDry) io.out(diffText(io, plan.edits), 'styled');
  const lines = [
    ...countLines(plan),
    ...remarks(plan),
    `${counted(plan.edits.length, 'file')} ${isDry ? 'to write' : 'written'}.`,
  ];
  const text = `${lines.join('\n')}\n`;
  if (isDry) io.err(text);
  else io.out(text);
}

function countLines(plan: PlannedImport): string[] {
  const rows = OUTCOMES.map((outcome) => [
    outcome,
    String(plan.notes.filter((note) => note.outcome === outcome).length),
  ]);
  const reasons = Map.groupBy(
    plan.notes.filter(({ outcome }) => outcome === 'merged' || outcome === 'skipped'),
    ({ outcome, why = '' }) => `${outcome}: ${generalReason(why)}`,
  );
  return [
    ...tableLines([['notes in the source', String(plan.plan.count)], ...rows]),
    ...[...reasons].map(([reason, notes]) => `  ${reason} (${notes.length})`),
  ];
}

/** Leaves the version out of a reason, so that reasons can be counted. */
function generalReason(why: string): string {
  if (why.startsWith('the same change as in ')) return 'another release has the same change';
  return why.replace(/^\S+ has the same change$/u, 'an earlier version has the same change');
}

function remarks({ plan, conflicts, gone, siteChanges }: PlannedImport): string[] {
  const { group, why } = plan.grouping;
  const kept = gone.filter(({ isRemoved }) => !isRemoved);
  return [
    `Releases: ${plan.releases.length}, grouped by ${group} (${why}).`,
    ...[...plan.unplaced].map(([name, count]) => `No matching field: ${name} (${count})`),
    ...(plan.changes.length === 0
      ? []
      : [
          `${counted(plan.changes.length, 'text')} changed so that the check accepts them; --report lists them.`,
        ]),
    ...conflicts.map(
      ({ path, field }) =>
        `conflict: ${path}: ${field.replace('@', '')} changed here and in the source; it stays as it is here`,
    ),
    ...gone.filter(({ isRemoved }) => isRemoved).map(({ path }) => `removed: ${path}`),
    ...kept.map(({ path, why: reason }) => `no longer in the source: ${path} (${reason})`),
    ...siteChanges.map((words) => `site.yaml: ${words}`),
  ];
}

function summaryOf(plan: PlannedImport, { id }: SourceFormat, isWritten: boolean) {
  const counts = OUTCOMES.map((outcome) => [
    outcome,
    plan.notes.filter((note) => note.outcome === outcome).length,
  ]);
  return {
    format: id,
    written: isWritten,
    grouping: plan.plan.grouping,
    in: plan.plan.count,
    counts: Object.fromEntries(counts) as Record<string, number>,
    releases: plan.plan.releases.map((release) => release.id),
    unplaced: Object.fromEntries(plan.plan.unplaced),
    conflicts: plan.conflicts,
    gone: plan.gone,
    site: plan.siteChanges,
    files: plan.edits.map(({ path, before, after }) => ({
      path,
      change: before === undefined ? 'new' : after === undefined ? 'removed' : 'changed',
    })),
  };
}

/** Returns the report of an import as JSON: what became of each note, and of each text. */
export function reportOf(plan: PlannedImport, format: SourceFormat): string {
  return jsonText({
    ...summaryOf(plan, format, true),
    notes: plan.notes.map(({ note, outcome, path, why }) => ({
      ...{ file: note.file, line: note.line, version: note.version, section: note.section },
      ...{ text: note.text, outcome, path, why },
    })),
    texts: plan.plan.changes.map(({ file, line, changes }) => ({ file, line, changes })),
  });
}
