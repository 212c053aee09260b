import { withoutMentions } from '../../formats/markdown/mentions.ts';
import { jsonText } from '../../lib/characters.ts';
import { diffData } from '../diff/diff-json.ts';
import { diffAsMarkdown, markdownCode, markdownText } from '../diff/diff-markdown.ts';
import { diffAsText } from '../diff/diff-text.ts';
import { firstFiles, noBaseText, skipText, verdictText, type PrReport } from './pr-report.ts';

/** Formats the check of a pull request for a terminal. */
export function prAsText(report: PrReport): string {
  const { verdict, rule, files, command, uncommitted, diff } = report;
  const { names, rest } = firstFiles(files.program);
  const missing = [
    ...[...names, ...rest].map((file) => `  ${file}`),
    ...uncommitted.map((file) => `${file} is not committed: commit it, and run the check again.`),
    `Add an entry: ${command}`,
    skipText(report),
  ];
  const level = rule.require === 'warn' ? 'warning' : 'error';
  const lines =
    verdict === 'missing'
      ? [`${level}: ${verdictText(report)}`, ...missing, '']
      : [verdictText(report), ''];
  return `${lines.join('\n')}\n${diff === undefined ? `${noBaseText(report)}\n` : diffAsText(diff)}`;
}

/** Formats the check of a pull request as Markdown that notifies nobody, for a comment or a job summary. */
export function prAsMarkdown(report: PrReport): string {
  const { verdict, files, command, uncommitted, diff } = report;
  const { names, rest } = firstFiles(files.program);
  const missing = [
    ...[...names.map(markdownCode), ...rest].map((file) => `- ${file}`),
    '',
    ...uncommitted.flatMap((file) => [`${markdownCode(file)} is not committed.`, '']),
    'Add an entry:',
    '',
    '```bash',
    command,
    '```',
    '',
    markdownText(skipText(report)),
    '',
  ];
  const head = [
    '## Release notes of this pull request',
    '',
    markdownText(verdictText(report)),
    '',
    ...(verdict === 'missing' ? missing : []),
  ];
  const changes =
    diff === undefined ? `${markdownText(noBaseText(report))}\n` : diffAsMarkdown(diff);
  return `${withoutMentions(head.join('\n'))}\n${changes}`;
}

/** Formats the check of a pull request as JSON; missing values are null. */
export function prAsJson(report: PrReport): string {
  const { verdict, label, rule, revisions, files, command, uncommitted, diff } = report;
  const data = {
    verdict,
    passes: verdict !== 'missing' || rule.require !== 'error',
    require: rule.require,
    base: revisions.base,
    begin: revisions.begin,
    head: revisions.head,
    program: files.program,
    excused: files.excused,
    entries: files.entries,
    uncommitted,
    label,
    command: verdict === 'missing' ? command : undefined,
    message: verdictText(report),
    diff: diff === undefined ? undefined : diffData(diff),
  };
  return jsonText(data, (_key, value: unknown) => value ?? null);
}
