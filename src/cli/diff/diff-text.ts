import type { EntryChange, ValueChange } from '../../domain/compare-catalogs.ts';
import type { DiffReport } from './diff-report.ts';
import { diffGroups, diffSummary, slipText, unreadLines } from './diff-groups.ts';

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

/** Formats a comparison for a terminal. */
export function diffAsText(report: DiffReport): string {
  const groups = diffGroups(report).flatMap(({ title, kinds }) => [
    '',
    title,
    ...kinds.flatMap((kind) => [`  ${kind.title}`, ...kind.changes.flatMap(changeLines)]),
  ]);
  const unread = unreadLines(report);
  const lines = [
    `${report.from.name} to ${report.to.name}: ${diffSummary(report)}`,
    ...groups,
    ...(unread.length > 0 ? ['', ...unread] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function changeLines(found: EntryChange): string[] {
  const { change, ref, title, mark, formerly, values, reworded, touched } = found;
  const name = [ref, ref === title ? '' : title].filter((text) => text !== '').join('  ');
  const note = change === 'changed' || mark === undefined ? '' : ` (${mark})`;
  const told = [
    ...(formerly === undefined ? [] : [`formerly ${formerly}`]),
    ...values.map(valueLine),
    ...(reworded.length > 0 ? [`reworded: ${reworded.join(', ')}`] : []),
    ...(touched.length > 0 ? [`also changed: ${touched.join(', ')}`] : []),
  ];
  return [`    ${SIGNS[change]} ${name}${note}`, ...told.map((line) => `        ${line}`)];
}

function valueLine({ field, from, to, days }: ValueChange): string {
  const slip = days === undefined ? '' : ` (${slipText(days)})`;
  return `${field}: ${from ?? 'none'} → ${to ?? 'none'}${slip}`;
}
