import type { EntryChange, ValueChange } from '../../domain/compare-catalogs.ts';
import { withoutMentions } from '../../formats/markdown/mentions.ts';
import type { DiffReport } from './diff-report.ts';
import { diffGroups, diffSummary, slipText, unreadLines } from './diff-groups.ts';

/** GitHub truncates job summaries at 1 MiB and comments at 65,536 characters. */
const LONGEST = 60_000;

const WORDS = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const;

/** Formats a comparison as Markdown that notifies nobody, for a job summary or a comment on a pull request. */
export function diffAsMarkdown(report: DiffReport): string {
  const groups = diffGroups(report).flatMap(({ title, kinds }) => [
    `### ${markdownText(title)}`,
    '',
    ...kinds.flatMap((kind) => [`**${kind.title}**`, '', ...kind.changes.flatMap(items), '']),
  ]);
  const head = [
    '## Changes that readers notice',
    '',
    `From ${markdownCode(report.from.name)} to ${markdownCode(report.to.name)}: ${diffSummary(report)}.`,
    '',
    ...unreadLines(report).flatMap((line) => [`> ${markdownText(line)}`, '']),
  ];
  const lines = withoutMentions([...head, ...groups].join('\n')).split('\n');
  return `${clip(lines).join('\n').trimEnd()}\n`;
}

function items(found: EntryChange): string[] {
  const { change, ref, title, mark, formerly, values, reworded, touched } = found;
  const name =
    ref === '' || ref === title
      ? markdownText(title)
      : `${markdownText(title)} (${markdownCode(ref)})`;
  const note = change === 'changed' || mark === undefined ? '' : `, ${markdownText(mark)}`;
  const told = [
    ...(formerly === undefined ? [] : [`formerly ${markdownCode(formerly)}`]),
    ...values.map(valueText),
    ...(reworded.length > 0 ? [`reworded: ${markdownText(reworded.join(', '))}`] : []),
    ...(touched.length > 0 ? [`also changed: ${markdownText(touched.join(', '))}`] : []),
  ];
  return [`- ${WORDS[change]}: ${name}${note}`, ...told.map((line) => `  - ${line}`)];
}

function valueText({ field, from, to, days }: ValueChange): string {
  const slip = days === undefined ? '' : `, ${slipText(days)}`;
  return `${markdownText(field)}: ${markdownText(from ?? 'none')} → **${markdownText(to ?? 'none')}**${slip}`;
}

/** Escapes a text for Markdown and puts it on one line. */
export function markdownText(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>|~#&!@]/gu, '\\$&');
}

/** Formats a text as code on one line of Markdown. */
export function markdownCode(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

function clip(lines: readonly string[]): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => (length += line.length + 1) > LONGEST);
  if (end === -1) return lines;
  return [...lines.slice(0, end), '', `And ${lines.length - end} more lines.`];
}
